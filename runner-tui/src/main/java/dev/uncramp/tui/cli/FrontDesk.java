package dev.uncramp.tui.cli;

import dev.uncramp.core.history.History;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Choice;
import dev.uncramp.tui.app.Front;
import dev.uncramp.tui.app.House;
import dev.uncramp.tui.app.Keyboard;
import dev.uncramp.tui.app.Listed;
import dev.uncramp.tui.app.Message;
import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Scene;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.Unfinished;
import dev.uncramp.tui.device.Desk;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.KeepingInTurn;
import dev.uncramp.tui.device.NoKeeping;
import dev.uncramp.tui.device.TroubleWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens home and sessions behind the front of the house, one after the other, under one lock. */
final class FrontDesk implements Desk {

    private final Library library = Library.builtIn();
    private final Showing showing;
    private final DataPlaces places;
    private final KeepingInTurn keeping;
    private FilesAtStart found;
    private Settings settings = Settings.USUAL;

    FrontDesk(Showing showing, DataPlaces places, KeepingInTurn keeping, FilesAtStart found) {
        this.showing = showing;
        this.places = places;
        this.keeping = keeping;
        this.found = found;
    }

    /** The front of the house as it is now. */
    Front home(int code) {
        Moment now = showing.clocks().now();
        House house = new House(
                settings,
                false,
                found.left().map(one -> showing.unfinished(one, found.history())),
                List.of(),
                library.programs().stream().flatMap(this::listed).toList(),
                found.troubles().stream().map(TroubleWords::of).toList(),
                now.wall(),
                code);
        return Front.open(house, showing.display(settings.view()), now);
    }

    @Override
    public Function<Moment, Message> open(Choice choice) {
        return choice.match(new Choice.Cases<>() {
            @Override
            public Function<Moment, Message> home(Choice.Home home) {
                lookAgain();
                return opened(FrontDesk.this.home(home.code()));
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
        });
    }

    @Override
    public Optional<Keyboard> keyboard() {
        return settings.keys();
    }

    @Override
    public Function<Moment, Message> keep(Settings changed) {
        settings = changed;
        return Message.Saved::new;
    }

    /** What the session before still has in hand is on the disk before the files are looked at. */
    private void lookAgain() {
        keeping.goOnWith(new NoKeeping());
        found = found.again(places, showing.clocks().now().wall());
    }

    private Function<Moment, Message> session(String name) {
        Review review = review(name);
        Optional<ReadyProgram> ready = ReadyProgram.of(review, library);
        if (ready.isEmpty()) {
            return at -> new Message.NotOpened(
                    review.diagnostics().stream()
                            .map(one -> one.message().value())
                            .toList(),
                    at);
        }
        keeping.goOnWith(showing.keeping(ready.get().kept(), found, places));
        Optional<Unfinished> left = found.left().map(one -> showing.unfinished(one, found.history()));
        return opened(Model.start(
                showing.plan(
                        ready.get(), SessionRules.of(ready.get().program()), found.history(), settings.waitForMe()),
                left,
                choices(),
                showing.display(settings.view()),
                showing.clocks().now()));
    }

    private Function<Moment, Message> takeUp(FilesAtStart.Left left) {
        keeping.goOnWith(showing.keeping(left.unfinished().header().program(), found, places));
        return opened(Model.takingUp(
                showing.unfinished(left, found.history()),
                choices(),
                showing.display(settings.view()),
                showing.clocks().now()));
    }

    private Model.Choices choices() {
        return new Model.Choices(!settings.sound(), true, true, settings.voice() && !showing.lines(), settings.quiet());
    }

    private Stream<Listed> listed(String name) {
        return ReadyProgram.of(review(name), library).stream()
                .map(ready -> Listed.of(
                        name,
                        showing.plan(ready, SessionRules.of(ready.program()), History.empty(), false),
                        Optional.empty()));
    }

    private Review review(String name) {
        return ProgramFinder.find(name, showing.world(), library)
                .file()
                .map(file -> Review.of(file, library.catalog()))
                .orElseThrow();
    }

    private static Function<Moment, Message> opened(Scene scene) {
        return at -> new Message.Opened(scene, at);
    }

    private static Function<Moment, Message> refused(String why) {
        return at -> new Message.NotOpened(List.of(Wording.english().text(why)), at);
    }
}
