/**
 * A program as it was written: sessions of blocks of items, rows by week and level, schedules, pain rule and progress.
 *
 * <p>Nothing is resolved here: weeks, levels, ranges and repeated blocks stay as they are in the file. A
 * {@link dev.uncramp.core.program.Prescription} says which of them count today.
 *
 * <p>May import the room {@code clinical}, and what it may import.
 */
package dev.uncramp.core.program;
