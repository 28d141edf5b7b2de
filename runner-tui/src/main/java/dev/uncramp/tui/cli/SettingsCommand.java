package dev.uncramp.tui.cli;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Setting;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.SettingsText;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.SettingsStore;
import dev.uncramp.tui.device.TroubleWords;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp settings}: shows the settings, changes one, or opens their page. */
@Command(
        name = "settings",
        description = "Shows how you like it, and changes it.",
        footer = {
            "",
            "Examples:",
            "  uncramp settings                     a page of them; a list where there is no terminal",
            "  uncramp settings sound off",
            "  uncramp settings quiet 22:00-07:00   nothing rings or speaks in these hours",
            "  uncramp settings emergency 144       the number that the screens name"
        })
final class SettingsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "KEY", arity = "0..1", description = "The setting to show or to change.")
    private Optional<String> key = Optional.empty();

    @Parameters(index = "1", paramLabel = "VALUE", arity = "0..1", description = "Its new value.")
    private Optional<String> value = Optional.empty();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    HelpPage help = new HelpPage();

    SettingsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        DataPlaces places = data.places(world);
        if (key.isEmpty() && world.facts().terminal()) {
            return FrontDoor.settings(world, places);
        }
        SettingsStore store = new SettingsStore(places);
        SettingsStore.Found found = store.read(Clocks.system().now().wall().toLocalDate());
        found.news().forEach(line -> world.err().line(line.oneLine()));
        if (key.isEmpty()) {
            list(found.settings());
            return ExitCode.FINE;
        }
        Optional<Setting> setting = Setting.named(key.get());
        if (setting.isEmpty()) {
            world.err().line(sentence(SettingsText.unknown(key.get())));
            return ExitCode.USAGE;
        }
        return value.isEmpty()
                ? shown(setting.get(), found.settings())
                : set(setting.get(), value.get(), found.settings(), store);
    }

    private void list(Settings settings) {
        for (Setting setting : Setting.values()) {
            String takes = String.join(", ", setting.usual());
            world.out().line("%-12s %-14s %s".formatted(setting.key(), setting.value(settings), "(" + takes + ")"));
        }
        settings.programs().forEach(name -> world.out().line("%-12s %s".formatted("program", SafeText.shown(name))));
    }

    private int shown(Setting setting, Settings settings) {
        world.out().line("%s: %s".formatted(setting.key(), setting.value(settings)));
        return ExitCode.FINE;
    }

    private int set(Setting setting, String typed, Settings settings, SettingsStore store) {
        Optional<Settings> changed = setting.set(settings, typed);
        if (changed.isEmpty()) {
            world.err().line(sentence(SettingsText.refusal(setting, typed)));
            return ExitCode.USAGE;
        }
        Optional<Trouble> trouble = store.write(changed.get());
        if (trouble.isPresent()) {
            world.err().line(Wording.english().text("note.settings-not-saved", TroubleWords.of(trouble.get())));
            return ExitCode.NOT_SAVED;
        }
        return shown(setting, changed.get());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
