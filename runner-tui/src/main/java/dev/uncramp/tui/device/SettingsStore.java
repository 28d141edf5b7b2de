package dev.uncramp.tui.device;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.SettingsFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.app.SettingsText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings in their file. */
public final class SettingsStore {

    private final SettingsFile file;

    /**
     * Names the file; nothing is read or written yet.
     *
     * @param places where files lie
     */
    public SettingsStore(DataPlaces places) {
        this.file = new SettingsFile(places);
    }

    /**
     * What was found.
     *
     * @param settings the settings; the usual where nothing was kept
     * @param kept whether any were kept
     * @param news what is to be told once
     */
    public record Found(Settings settings, boolean kept, List<SafeText> news) {

        /** Keeps the lines as they are. */
        public Found {
            news = List.copyOf(news);
        }
    }

    /**
     * Reads the settings. A damaged file is set aside, and what could be read of it is written anew.
     *
     * @param today the date for the name of a damaged file
     * @return the settings, and what is to be told
     */
    public Found read(LocalDate today) {
        SettingsFile.Reading read = file.read();
        if (read.text().isEmpty()) {
            List<SafeText> news =
                    read.trouble().map(TroubleWords::of).map(List::of).orElseGet(List::of);
            return new Found(Settings.USUAL, !news.isEmpty(), news);
        }
        SettingsText.Reading reading =
                SettingsText.read(SourceText.of("settings.yaml", read.text().get()));
        if (reading.problems().isEmpty()) {
            return new Found(reading.settings(), true, List.of());
        }
        List<SafeText> news = new ArrayList<>(reading.problems());
        news.add(TroubleWords.of(file.setAside(today)));
        file.write(SettingsText.write(reading.settings()));
        return new Found(reading.settings(), true, news);
    }

    /**
     * Reads what can be read of the settings and leaves the file as it is, where nothing may stand in the way.
     *
     * @return the settings; the usual where nothing was kept
     */
    public Settings look() {
        return file.read()
                .text()
                .map(text ->
                        SettingsText.read(SourceText.of("settings.yaml", text)).settings())
                .orElse(Settings.USUAL);
    }

    /**
     * Writes the settings.
     *
     * @param settings the settings
     * @return why they are not on the disk; empty where they are
     */
    public Optional<Trouble> write(Settings settings) {
        return file.write(SettingsText.write(settings)).match(new SaveResult.Cases<>() {
            @Override
            public Optional<Trouble> saved(SaveResult.Saved saved) {
                return Optional.empty();
            }

            @Override
            public Optional<Trouble> notSaved(SaveResult.NotSaved not) {
                return Optional.of(not.reason());
            }
        });
    }
}
