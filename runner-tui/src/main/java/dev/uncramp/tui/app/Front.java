package dev.uncramp.tui.app;

import dev.uncramp.core.session.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front of the house: a pure state machine over simple sheets.
 *
 * @param house what is known of the world
 * @param trail the spots from the first to the one where the person stands
 * @param asked what was heard since it opened
 * @param display how it is shown
 * @param passing what stands for a short while
 * @param now the time of the last message
 * @param shownAt when the sheet that stands now appeared
 */
public record Front(
        House house, List<Spot> trail, Asked asked, Display display, Passing passing, Moment now, Moment shownAt)
        implements Scene {

    /** Keeps the lists as they are. */
    public Front {
        trail = List.copyOf(trail);
    }

    /**
     * The front of the house as it opens.
     *
     * @param house what is known of the world
     * @param display how it is shown
     * @param now the time
     * @return the scene
     */
    public static Front open(House house, Display display, Moment now) {
        return new Front(
                house,
                List.of(house.firstStart() ? Spot.WHERE : Spot.HOME),
                Asked.NOTHING,
                display,
                Passing.NOTHING,
                now,
                now);
    }

    /**
     * The front of the house as it opens at the settings.
     *
     * @param house what is known of the world
     * @param display how it is shown
     * @param now the time
     * @return the scene; the way back leads home
     */
    public static Front atSettings(House house, Display display, Moment now) {
        return new Front(house, List.of(Spot.HOME, Spot.SETTINGS), Asked.NOTHING, display, Passing.NOTHING, now, now);
    }

    /**
     * The sheet that stands.
     *
     * @return the sheet
     */
    public Sheet sheet() {
        return menu().sheet(trail.size() > 1);
    }

    @Override
    public List<Binding> keys() {
        return FrontKeys.of(sheet());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.front(this);
    }

    @Override
    public Optional<Duration> wakeAt() {
        return passing.note().map(Note::until);
    }

    @Override
    public Front shownOn(Display other) {
        return new Front(house, trail, asked, other, passing, now, shownAt);
    }

    Menu menu() {
        return switch (here()) {
            case HOME -> HomeMenu.of(this);
            case CRAMP -> CrampMenu.of();
            case WHERE -> WhereMenus.where(this);
            case WHERE_MORE -> WhereMenus.more(this);
            case NOWHERE -> ProgramsMenu.nowhere(this);
            case ELSEWHERE -> WhereMenus.elsewhere();
            case SINCE -> WhereMenus.since();
            case SIDE -> WhereMenus.side(this);
            case COMFORT -> ComfortMenu.of(this);
            case FOUND -> FoundMenu.of(this);
            case ALL -> ProgramsMenu.of(this);
            case CARE -> CareMenu.of(this);
            case CARD -> CareMenu.one(this);
            case SETTINGS -> SettingsMenus.all(this);
            case SETTING -> SettingsMenus.one(this);
            case REFUSED -> RefusedMenu.of(this);
            case KEYS -> KeysMenu.of(this);
        };
    }

    Spot here() {
        return trail.get(trail.size() - 1);
    }

    Front with(House other) {
        return new Front(other, trail, asked, display, passing, now, shownAt);
    }

    Front with(Passing other) {
        return new Front(house, trail, asked, display, other, now, shownAt);
    }

    Front with(Asked other) {
        return new Front(house, trail, other, display, passing, now, shownAt);
    }

    /** Other settings count from now on, and are to be kept. */
    Turned keeping(Settings settings) {
        Display shown = new Display(display.size(), display.letters(), settings.view());
        return Turned.of(with(house.with(settings)).shownOn(shown), new Effect.KeepSettings(settings));
    }

    /** The same sheet from its beginning. */
    Front again() {
        return on(trail);
    }

    /** One sheet further in. */
    Front to(Spot spot) {
        List<Spot> longer = new ArrayList<>(trail);
        longer.add(spot);
        return on(longer);
    }

    /** One sheet back. */
    Front back() {
        return trail.size() == 1 ? this : on(trail.subList(0, trail.size() - 1));
    }

    private Front on(List<Spot> other) {
        Passing bare =
                passing.with(passing.note().filter(note -> !note.refuses())).turned(0);
        return new Front(house, other, asked, display, bare, now, now);
    }

    Front at(Moment moment) {
        return new Front(house, trail, asked, display, passing, moment, shownAt);
    }

    Front noting(String text, Object... arguments) {
        return with(passing.with(Optional.of(Note.at(now, text, arguments))));
    }
}
