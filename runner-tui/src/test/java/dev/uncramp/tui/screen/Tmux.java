package dev.uncramp.tui.screen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real terminal for tests: a shell with job control in tmux, 80 by 24, that can be typed into and looked at.
 *
 * <p>It needs tmux 3 and bash; where one is missing the test is red, never skipped. The program under test is started
 * by {@link #start}; its modes before and after are written down by {@code stty -g}.
 */
final class Tmux implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Path folder;
    private final String server;

    Tmux(Path folder) throws IOException {
        this.folder = folder;
        this.server = "uncramp-" + ProcessHandle.current().pid() + "-" + folder.getFileName();
        tmux(
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                "env PS1='ready$ ' LC_ALL=C.UTF-8 HOME=" + folder
                        + " XDG_DATA_HOME= XDG_STATE_HOME= bash --norc --noprofile");
        await(text -> text.contains("ready$"), "the shell");
    }

    /** Starts a main class with arguments, and waits until a text is on the screen. */
    void start(String text, Class<?> main, String... arguments) throws IOException {
        Path program = folder.resolve("uncramp");
        Files.writeString(
                program, "echo $$ > %s/process; exec %s %s".formatted(folder, java(main), String.join(" ", arguments)));
        Path script = folder.resolve("start");
        Files.writeString(script, """
                stty -g > '%1$s/before'
                sh '%1$s/uncramp'
                echo "code=$?."
                stty -g > '%1$s/after'
                """.formatted(folder));
        line(". " + script);
        await(screen -> screen.contains(text), text);
    }

    /** The command that starts a main class of this build. */
    static String java(Class<?> main) {
        String path = Stream.of("jdk.module.path", "java.class.path", "jdk.module.upgrade.path")
                .map(name -> System.getProperty(name, ""))
                .filter(entries -> !entries.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Path home = Path.of(System.getProperty("java.home"), "bin", "java");
        // In a patched module the tests' classes have no code source of their own.
        String here =
                Objects.requireNonNull(Tmux.class.getResource("Tmux.class")).getPath();
        String tests = here.substring(0, here.length() - "/dev/uncramp/tui/screen/Tmux.class".length());
        return home + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -cp " + tests + File.pathSeparator + path + " "
                + main.getName();
    }

    /** Types a line of the shell. */
    void line(String text) throws IOException {
        tmux("send-keys", "-l", text);
        tmux("send-keys", "Enter");
    }

    /** Presses keys by tmux's names, such as s, Enter, C-z. */
    void press(String... keys) throws IOException {
        for (String key : keys) {
            tmux("send-keys", key);
        }
    }

    /** Types a digit until it is heard: a screen that has just appeared takes none. */
    void score(String digit, String seen) throws IOException {
        await(
                screen -> {
                    boolean there = screen.contains(seen);
                    if (!there) {
                        pressQuietly(digit);
                    }
                    return there;
                },
                seen);
    }

    private void pressQuietly(String key) {
        try {
            press(key);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends single bytes, one after the other, each by its two hexadecimal digits. */
    void bytes(String... hexadecimal) throws IOException {
        for (String one : hexadecimal) {
            tmux("send-keys", "-H", one);
        }
    }

    /** Pastes characters as a person does with a mouse. */
    void paste(String text) throws IOException {
        tmux("set-buffer", text);
        tmux("paste-buffer");
    }

    void resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
    }

    String screen() throws IOException {
        return tmux("capture-pane", "-p");
    }

    /** Whether the pane shows its other screen, and whether it shows its cursor. */
    boolean isTaken() throws IOException {
        return tmux("display", "-p", "#{alternate_on} #{cursor_flag}").strip().equals("1 0");
    }

    boolean isGivenBack() throws IOException {
        return tmux("display", "-p", "#{alternate_on} #{cursor_flag}").strip().equals("0 1");
    }

    /** The process that {@link #start} started. */
    ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("process")).strip()))
                .orElseThrow();
    }

    void signal(String name) throws IOException {
        run(List.of("kill", "-" + name, Long.toString(process().pid())));
    }

    /** Waits until the shell has told the exit code. */
    int code() throws IOException {
        String text = await(screen -> screen.contains("code="), "the exit code");
        int from = text.lastIndexOf("code=") + 5;
        return Integer.parseInt(text.substring(from, text.indexOf('.', from)));
    }

    /** Whether the terminal's modes are what they were before the start. */
    boolean hasFormerModes() throws IOException {
        Path after = folder.resolve("after");
        await(screen -> Files.exists(after) && size(after) > 0, "the modes afterwards");
        return Files.readString(folder.resolve("before")).equals(Files.readString(after));
    }

    String await(Predicate<String> isThere, String what) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        String text = screen();
        while (!isThere.test(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for %s, saw:%n%s".formatted(what, text));
            }
            text = screen();
        }
        return text;
    }

    /** Closes the window, and waits for the shell, which still writes. */
    @Override
    public void close() throws IOException {
        long shell = Long.parseLong(tmux("display", "-p", "#{pane_pid}").strip());
        tmux("kill-server");
        ProcessHandle.of(shell).map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private String tmux(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server, "-f", "/dev/null"));
        command.addAll(List.of(words));
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
