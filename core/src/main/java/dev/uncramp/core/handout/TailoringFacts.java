package dev.uncramp.core.handout;

import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program says of how it is fitted to the person, for the reporting template.
 *
 * @param program the program
 * @param tables the exercises of all weeks and levels
 */
record TailoringFacts(Program program, DoseTables tables) {

    CertLine tailoring() {
        boolean fitted = !fittings().isEmpty();
        return CertLine.of(
                CertItem.TAILORING,
                List.of(fitted ? "Fitted to the person." : "The same for all."),
                List.of("On a sore day each exercise is done in a gentler form."),
                Optional.empty());
    }

    CertLine tailoringRule() {
        return CertLine.of(
                CertItem.TAILORING_RULE,
                fittings(),
                List.of("Pain above the limit before a session leads to the gentler form, severe pain to rest."),
                Optional.empty());
    }

    private List<String> fittings() {
        String levels = program.rowKeys().stream()
                .flatMap(key -> key.atLevel().stream())
                .map(SafeText::oneLine)
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        CertLine.naming(
                                tables.names(item ->
                                        written(item, plan -> !plan.easier().isEmpty())),
                                "Easier ones are named for: %s"),
                        CertLine.naming(
                                tables.names(
                                        item -> written(item, plan -> !plan.or().isEmpty())),
                                "A choice is given for: %s"),
                        CertLine.naming(levels, "Levels: %s"))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean written(TimelineItem item, Predicate<Item> wanted) {
        return Part.of(program).stream()
                .filter(part -> part.place().equals(item.place()))
                .flatMap(part -> part.item().stream())
                .anyMatch(wanted);
    }
}
