package dev.uncramp.tui.cli;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.handout.CarePage;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp care [CARD]}: the care cards, or one of them. */
@Command(
        name = "care",
        description = "Lists the care cards, or shows one: what helps beside exercise.",
        footer = {"", "Examples:", "  uncramp care", "  uncramp care heat-and-cold"})
final class CareCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(arity = "0..1", paramLabel = "CARD", description = "The card's name; without it all are listed.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    CareCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return name.map(this::one).orElseGet(this::all);
    }

    private int all() {
        int widest = CareCard.written().stream()
                .mapToInt(card -> card.word().length())
                .max()
                .orElse(0);
        for (CareCard card : CareCard.written()) {
            String padded = card.word() + " ".repeat(widest - card.word().length());
            world.out().line(padded + "  " + CareWords.title(Wording.english(), card));
        }
        world.out().line("");
        world.out().line("No clinician has reviewed these cards yet. \"uncramp care NAME\" shows one of them.");
        return ExitCode.FINE;
    }

    private int one(String typed) {
        List<String> names = CareCard.written().stream().map(CareCard::word).toList();
        String word = typed.strip().toLowerCase(Locale.ROOT);
        Optional<CareCard> card = CareCard.written().stream()
                .filter(there -> there.word().equals(word))
                .findFirst();
        if (card.isEmpty()) {
            List<String> near = Nearest.of(word, names, 3);
            String help = near.isEmpty()
                    ? "The cards are %s.".formatted(String.join(", ", names))
                    : "Did you mean %s?".formatted(String.join(" or ", near));
            world.err().line("There is no care card \"%s\". %s".formatted(SafeText.shown(typed), help));
            return ExitCode.FOUND;
        }
        world.out().write(CarePage.of(card.get(), Wording.english()));
        return ExitCode.FINE;
    }
}
