package dev.uncramp.tui.cli;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.handout.CarePage;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.CareText;
import dev.uncramp.core.wording.CareWords;
import dev.uncramp.core.wording.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp care [CARD]}: the care cards, or one of them. */
@Command(
        name = "care",
        description = "Lists the care cards, or shows one: what helps beside exercise.",
        footer = {"", "Examples:", "  uncramp care", "  uncramp care heat-and-cold", "  uncramp care statins"})
final class CareCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            arity = "0..*",
            paramLabel = "CARD",
            completionCandidates = Cards.class,
            description = "The card's name, or a word that it says; without it all are listed.")
    private List<String> words = List.of();

    @Mixin
    HelpPage help = new HelpPage();

    CareCommand(Surroundings world) {
        this.world = world;
    }

    /** The names of the cards. */
    static final class Cards implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Keyword.words(CareCard.class).iterator();
        }
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            return list(List.of(CareCard.values()));
        }
        String name = String.join("-", words).strip().toLowerCase(Locale.ROOT);
        Optional<CareCard> card = Keyword.find(CareCard.class, name);
        return card.map(this::one).orElseGet(this::find);
    }

    private int one(CareCard card) {
        world.out().write(CarePage.of(card, Library.builtIn().bibliography(), Wording.english()));
        return ExitCode.FINE;
    }

    /** A word of the cards' own texts finds them; one card alone is shown. */
    private int find() {
        Search<CareCard> search = new Search<>(List.of(CareCard.values()), CareCommand::said);
        List<CareCard> found = search.of(words);
        if (found.isEmpty()) {
            world.err().line(search.nothing("care card", words));
            return ExitCode.FOUND;
        }
        return found.size() == 1 ? one(found.get(0)) : list(found);
    }

    private static Stream<String> said(CareCard card) {
        CareText text = CareWords.of(Wording.english(), card);
        return Stream.concat(
                Stream.of(card.word(), text.title().value()),
                text.parts().stream()
                        .flatMap(part -> Stream.concat(Stream.of(part.heading()), part.lines().stream()))
                        .map(SafeText::value));
    }

    private int list(List<CareCard> cards) {
        int widest = cards.stream().mapToInt(card -> card.word().length()).max().orElse(0);
        for (CareCard card : cards) {
            String padded = card.word() + " ".repeat(widest - card.word().length());
            world.out().line(padded + "  " + CareWords.title(Wording.english(), card));
        }
        world.out().line("");
        world.out().line("No clinician has reviewed these cards yet. \"uncramp care NAME\" shows one of them.");
        return ExitCode.FINE;
    }
}
