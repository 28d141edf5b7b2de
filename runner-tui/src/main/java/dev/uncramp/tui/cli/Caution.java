package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.history.Avoided;
import dev.uncramp.core.history.CrampRecord;
import dev.uncramp.core.history.Fingerprint;
import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.NotStarted;
import dev.uncramp.core.history.SeenAnswer;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.device.FilesAtStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person is told before the first start of a program in which the check found what may not be safe: what to ask the
 * therapist, in calm words; what only a therapist can judge is told by the check alone. A text that was started before, or
 * was left part-way, is not told of again.
 *
 * @param lines what to say, a line each
 */
record Caution(List<String> lines) {

    private static final Wording ENGLISH = Wording.english();

    /** Keeps a copy of the lines. */
    Caution {
        lines = List.copyOf(lines);
    }

    /** What to tell before this program starts; empty where there is nothing, or it was told before. */
    static Optional<Caution> of(ReadyProgram ready, FilesAtStart files) {
        if (isKnown(ready, files)) {
            return Optional.empty();
        }
        List<String> asked = ready.safety().stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .map(one -> "caution.rule." + one.rule())
                .filter(ENGLISH::knows)
                .map(ENGLISH::text)
                .distinct()
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(Stream.concat(Stream.of(ENGLISH.text("caution.ask")), asked.stream())
                        .toList()));
    }

    private static boolean isKnown(ReadyProgram ready, FilesAtStart files) {
        String text = ready.source().text();
        Fingerprint print = Fingerprint.of(text);
        boolean leftPartWay = files.left()
                .filter(left -> left.unfinished().header().program().text().equals(text))
                .isPresent();
        return leftPartWay || isStarted(files.history(), print);
    }

    private static boolean isStarted(History history, Fingerprint print) {
        return history.entries().stream()
                .anyMatch(entry -> entry.match(new HistoryEntry.Cases<Boolean>() {
                    @Override
                    public Boolean session(SessionRecord session) {
                        return session.origin().program().fingerprint().equals(print);
                    }

                    @Override
                    public Boolean morning(MorningAnswer answer) {
                        return false;
                    }

                    @Override
                    public Boolean seen(SeenAnswer answer) {
                        return false;
                    }

                    @Override
                    public Boolean cramp(CrampRecord cramp) {
                        return false;
                    }

                    @Override
                    public Boolean avoided(Avoided other) {
                        return other.instead().origin().program().fingerprint().equals(print);
                    }

                    @Override
                    public Boolean notStarted(NotStarted other) {
                        return other.program().fingerprint().equals(print);
                    }
                }));
    }

    /** Tells it in lines, where the next question follows anyway. */
    void tell(GuardedWriter out) {
        lines.forEach(out::line);
    }

    /** Tells it before the screen is taken, and waits for Enter; false where nobody is there to press it. */
    boolean tellAndWait(Surroundings world) {
        tell(world.out());
        world.out().line(ENGLISH.text("caution.go-on"));
        try {
            int typed = world.in().read();
            while (typed >= 0 && typed != '\n' && typed != '\r') {
                typed = world.in().read();
            }
            return typed >= 0;
        } catch (IOException closed) {
            return false;
        }
    }

    /** What to show at home, from where the program can be opened again at once. */
    List<String> atHome() {
        List<String> told = new ArrayList<>(lines);
        told.add(ENGLISH.text("caution.again"));
        return told;
    }
}
