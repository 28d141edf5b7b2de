package dev.uncramp.core.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** A second Java process that runs a main class of these tests. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    /** Starts {@code java main args}, through a shell that runs the given command first, such as {@code umask 000}. */
    static ChildJvm startAfter(String shell, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + " && exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath()));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static ChildJvm start(Class<?> main, String... args) throws IOException {
        return startAfter("true", main, args);
    }

    /** Sends the child a line. */
    void say(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /** Waits for the next line the child prints. */
    String line() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** Kills the child as {@code kill -9} does and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    // The folders and jars of one class each: ours, the tests' and Jackson's.
    private static String classPath() {
        Set<String> roots = new LinkedHashSet<>();
        for (Class<?> type : List.of(RunningLock.class, ChildJvm.class, JsonParser.class)) {
            roots.add(root(type).toString());
        }
        return String.join(System.getProperty("path.separator"), roots);
    }

    private static Path root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = java.util.Objects.requireNonNull(
                type.getResource("/" + file), () -> type.getName() + " has no class file");
        try {
            String text = url.toString();
            return text.startsWith("jar:")
                    ? Path.of(new URI(text.substring("jar:".length(), text.indexOf("!/"))))
                    : Path.of(new URI(text.substring(0, text.length() - file.length())));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
