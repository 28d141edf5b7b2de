package dev.uncramp.tui.cli;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.clinical.CrampPlace;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.handout.CrampCard;
import dev.uncramp.core.handout.Handout;
import dev.uncramp.core.handout.HandoutHtml;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.CrampKeeping;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.Mailbox;
import dev.uncramp.tui.device.SettingsStore;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp now PLACE}: a cramp this minute; no program, no history and no lock stand before the first line. */
@Command(
        name = "now",
        description = "A cramp this minute: what to do, at once and without a sound.",
        footer = {
            "",
            "Examples:",
            "  uncramp now calf",
            "  uncramp now thigh-back",
            "  uncramp now neck --plain                 in lines, for a screen reader",
            "  uncramp now calf --card -o calf.html     one page, to print"
        })
final class NowCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            paramLabel = "PLACE",
            completionCandidates = Places.class,
            description = "Where it hurts: ${COMPLETION-CANDIDATES}.")
    private String region = "";

    @Option(names = "--plain", description = "Speaks in lines; the default where there is no full terminal.")
    private boolean plain;

    @Option(names = "--card", description = "Prints it as one page, to keep near the bed.")
    private boolean card;

    @Mixin
    private Output output = new Output();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    HelpPage help = new HelpPage();

    NowCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String word = region.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Keyword.find(CrampPlace.class, word)
                .map(CrampCourse::of)
                .or(() -> Keyword.find(Region.class, word).flatMap(CrampCourse::of))
                .map(course -> card || output.file().isPresent() ? print(course) : guide(course))
                .orElseGet(() -> noCourse(word));
    }

    private int guide(CrampCourse course) {
        DataPlaces places = data.places(world);
        Settings settings = new SettingsStore(places).look();
        boolean lines = plain || world.facts().plain() || settings.plain();
        Showing showing = new Showing(world, lines, Clocks.system(), new Mailbox());
        Cramp start = Cramp.begin(
                course,
                false,
                settings.emergency(),
                showing.display(settings.view()),
                showing.clocks().now());
        return showing.show(start, new CrampKeeping(places, showing.mailbox()), Desk.closed(settings));
    }

    private int print(CrampCourse course) {
        Optional<HandoutFormat> form =
                output.file().map(HandoutFormat::ofFile).orElseGet(() -> Optional.of(HandoutFormat.text));
        if (form.isEmpty()) {
            world.err().line("Name the file .html, .md or .txt.");
            return ExitCode.USAGE;
        }
        Handout page = CrampCard.of(course, Wording.english());
        String text = form.get() == HandoutFormat.html
                ? HandoutHtml.ofOnePage(page)
                : form.get().write(page);
        return output.put(text, world, world.out()::write);
    }

    /** The places for which there is a course. */
    static final class Places implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Keyword.words(CrampPlace.class).iterator();
        }
    }

    /** Calm, and what there is instead. */
    private int noCourse(String word) {
        List<String> there =
                CrampCourse.all().stream().map(course -> course.place().word()).toList();
        List<String> near = Nearest.of(word, there, 1);
        Wording words = Wording.english();
        String listed = there.subList(0, there.size() - 1).stream().collect(Collectors.joining(", "));
        world.err()
                .line(words.text(
                        "now.none-there",
                        SafeText.shown(region),
                        words.text("list.and", listed, there.get(there.size() - 1))));
        near.forEach(name -> world.err().line("Did you mean %s?".formatted(name)));
        world.err().line(words.text("now.care"));
        return ExitCode.FOUND;
    }
}
