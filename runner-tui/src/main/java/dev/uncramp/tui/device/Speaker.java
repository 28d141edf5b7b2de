package dev.uncramp.tui.device;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of this machine that speaks.
 *
 * @param speak the words that start it; what is to be said follows them as one more
 * @param hush the words that end what it has handed on to somebody else; none where it speaks itself
 */
public record Speaker(List<String> speak, List<String> hush) {

    /** Copies the lists. */
    public Speaker {
        speak = List.copyOf(speak);
        hush = List.copyOf(hush);
    }

    /**
     * Looks for one that is known: {@code espeak-ng}, else {@code spd-say}, else {@code say}. Only folders that the
     * environment names in full are looked into, never the one that the person happens to stand in.
     *
     * @param environment the environment's variables
     * @return the first one that can be started; empty where there is none
     */
    public static Optional<Speaker> find(Map<String, String> environment) {
        List<Path> folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .flatMap(Speaker::folder)
                .toList();
        return Stream.of("espeak-ng", "spd-say", "say")
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Speaker::of)
                .findFirst();
    }

    private static Stream<Path> folder(String named) {
        try {
            return Stream.of(Path.of(named)).filter(Path::isAbsolute);
        } catch (InvalidPathException noFolder) {
            return Stream.empty();
        }
    }

    private static Speaker of(Path file) {
        boolean handsOn = file.endsWith("spd-say");
        String program = file.toString();
        return handsOn
                ? new Speaker(List.of(program, "--wait", "--"), List.of(program, "--stop"))
                : new Speaker(List.of(program, "--"), List.of());
    }

    /** The whole command for a phrase, which is one word of it whatever it holds. */
    List<String> saying(String phrase) {
        List<String> words = new ArrayList<>(speak);
        words.add(phrase);
        return words;
    }
}
