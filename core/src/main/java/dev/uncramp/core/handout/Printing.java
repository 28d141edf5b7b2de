package dev.uncramp.core.handout;

import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;

/**
 * When a handout was printed, and of which text of its program.
 *
 * @param date the day, as the caller's clock says
 * @param edition what tells this text of the program from another one, such as the first digits of its fingerprint
 */
public record Printing(LocalDate date, SafeText edition) {}
