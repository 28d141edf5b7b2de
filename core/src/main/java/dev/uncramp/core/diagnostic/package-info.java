/**
 * What is to be said about a file, and four ways to say it: drawn, narrated, one line each, and JSON.
 *
 * <p>May import {@code source}, {@code json} and what they may import.
 */
package dev.uncramp.core.diagnostic;
