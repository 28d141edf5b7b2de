package dev.uncramp.tui.cli;

import dev.uncramp.core.clinical.CrampCourse;
import dev.uncramp.core.history.Wanted;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Begun;
import dev.uncramp.tui.app.Choice;
import dev.uncramp.tui.app.Cramp;
import dev.uncramp.tui.app.House;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Plan;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.app.WhereText;
import dev.uncramp.tui.device.CrampKeeping;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.KeepingInTurn;
import dev.uncramp.tui.device.NoKeeping;
import dev.uncramp.tui.device.SettingsStore;
import dev.uncramp.tui.device.TroubleWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens home and sessions behind the front of the house, one after the other, under one lock. */
final class FrontDesk implements Desk {

    private final Library library = Library.builtIn();
    private final Showing showing;
    private final DataPlaces places;
    private final KeepingInTurn keeping;
    private final SettingsStore store;
    private FilesAtStart found;
    private SettingsStore.Found kept;

    /** The texts whose caution was told since the house opened. */
    private final Set<String> told = new HashSet<>();

    FrontDesk(Showing showing, DataPlaces places, KeepingInTurn keeping, FilesAtStart found, SettingsStore.Found kept) {
        this.showing = showing;
        this.places = places;
        this.keeping = keeping;
        this.store = new SettingsStore(places);
        this.found = found;
        this.kept = kept;
    }

    /** What the front of the house is to know now. */
    House house(int code) {
        Shelf shelf = new Shelf(
                showing.world(),
                library,
                found.history(),
                showing.clocks().now().wall());
        boolean never = !kept.kept()
                && found.history().starts().isEmpty()
                && found.left().isEmpty();
        List<SafeText> news = Stream.concat(found.troubles().stream().map(TroubleWords::of), kept.news().stream())
                .toList();
        return new House(
                settings(),
                never,
                showing.lines(),
                found.left().map(one -> showing.unfinished(one, found.history())),
                shelf.mine(settings().programs()),
                shelf.builtIn(),
                news,
                showing.clocks().now().wall(),
                code);
    }

    @Override
    public Function<Moment, Message> open(Choice choice) {
        return choice.match(new Choice.Cases<>() {
            @Override
            public Function<Moment, Message> home(Choice.Home home) {
                lookAgain();
                House house = house(home.code());
                return opened(showing.front(house));
            }

            @Override
            public Function<Moment, Message> program(Choice.Program program) {
                lookAgain();
                return session(program.name());
            }

            @Override
            public Function<Moment, Message> left(Choice.Left left) {
                return found.left().map(FrontDesk.this::takeUp).orElseGet(() -> refused("refused.nothing-left"));
            }

            @Override
            public Function<Moment, Message> cramp(Choice.CrampNow now) {
                return FrontDesk.this.cramp(now.course());
            }

            @Override
            public Function<Moment, Message> aBreak(Choice.Break one) {
                return refused("page.nothing");
            }
        });
    }

    private Function<Moment, Message> cramp(CrampCourse course) {
        keeping.goOnWith(new CrampKeeping(places, showing.mailbox()));
        return opened(Cramp.begin(
                course,
                true,
                settings().emergency(),
                showing.display(settings().view()),
                showing.clocks().now()));
    }

    @Override
    public Optional<Keyboard> keyboard() {
        return settings().keys();
    }

    @Override
    public Function<Moment, Message> keep(Settings settings) {
        kept = new SettingsStore.Found(settings, true, List.of());
        return store.write(settings)
                .<Function<Moment, Message>>map(trouble -> at -> new Message.NotSaved(TroubleWords.of(trouble), at))
                .orElse(Message.Saved::new);
    }

    private Settings settings() {
        return kept.settings();
    }

    /** What the session before still has in hand is on the disk before the files are looked at; news is told once. */
    private void lookAgain() {
        keeping.goOnWith(new NoKeeping());
        found = found.again(places, showing.clocks().now().wall());
        kept = new SettingsStore.Found(settings(), kept.kept(), List.of());
    }

    private Function<Moment, Message> session(String name) {
        ProgramText text = ProgramText.at(name, showing.world(), library);
        Review review = text.read();
        Optional<ReadyProgram> ready = ReadyProgram.of(text, review).map(one -> one.withSoreSide(settings()));
        if (ready.isEmpty()) {
            return at -> new Message.NotOpened(
                    review.diagnostics().stream()
                            .map(one -> one.message().value())
                            .limit(1)
                            .toList(),
                    at);
        }
        Optional<Caution> caution = Caution.of(ready.get(), found)
                .filter(its -> told.add(ready.get().source().text()));
        if (caution.isPresent()) {
            return at -> new Message.NotOpened(caution.get().atHome(), at);
        }
        Plan plan = showing.next(
                ready.get(), Wanted.NEXT, found.history(), settings().waitForMe());
        if (plan.timeline().isEmpty() && plan.questions().parts().isEmpty()) {
            return at -> new Message.NotOpened(List.of(WhereText.nothing(plan)), at);
        }
        keeping.goOnWith(showing.keeping(ready.get().kept(), found, places));
        Optional<Unfinished> left = found.left().map(one -> showing.unfinished(one, found.history()));
        return opened(Model.start(
                plan,
                left,
                choices(),
                showing.display(settings().view()),
                showing.clocks().now()));
    }

    private Function<Moment, Message> takeUp(FilesAtStart.Left left) {
        keeping.goOnWith(showing.keeping(left.unfinished().header().program(), found, places));
        return opened(Model.takingUp(
                showing.unfinished(left, found.history()),
                choices(),
                showing.display(settings().view()),
                showing.clocks().now()));
    }

    private Model.Choices choices() {
        return Model.Choices.of(settings(), Begun.AT_HOME).withVoice(settings().voice() && !showing.lines());
    }

    private static Function<Moment, Message> opened(Scene scene) {
        return at -> new Message.Opened(scene, at);
    }

    private static Function<Moment, Message> refused(String why) {
        return at -> new Message.NotOpened(List.of(Wording.english().text(why)), at);
    }
}
