package dev.uncramp.tui.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as it is typed, written as in a program: 2026-01-31. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String typed) {
        try {
            if (DAY.matcher(typed).matches()) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException noSuchDay) {
            throw unknown(typed);
        }
        throw unknown(typed);
    }

    private static TypeConversionException unknown(String typed) {
        return new TypeConversionException("\"%s\" is no day; write it as 2026-01-31.".formatted(typed));
    }
}
