package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * Whom a person calls about a program.
 *
 * @param name a person or a practice
 * @param phone a telephone number as written
 */
public record Contact(Optional<SafeText> name, Optional<SafeText> phone) {}
