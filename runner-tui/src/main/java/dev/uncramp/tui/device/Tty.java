package dev.uncramp.tui.device;

import dev.uncramp.tui.app.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terminal device on standard input: its modes and its size, by way of {@code stty}.
 *
 * <p>Taken, every key arrives as a byte, Ctrl-C, Ctrl-Z and Ctrl-\ too, Ctrl-S does not freeze the output, and nothing
 * is echoed. What the modes were before is kept first, so that {@link #giveBack} is right at any moment. No call waits
 * for ever for {@code stty}, which hangs on a terminal whose output is frozen: a second where the terminal is given back
 * or only asked; five to stop and to take it, since a busy machine needs more than one for the three calls, and without its modes
 * no key would arrive.
 */
public final class Tty {

    /** The property that states a size, such as 80x24, and with it that there is no device behind the streams. */
    public static final String PRETENDED = "uncramp.terminal";

    private static final String MODES = "stty -icanon min 1 time 0 -echo -isig -ixon -iexten";
    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final Duration PATIENTLY = Duration.ofSeconds(5);
    private static final Pattern SIZE = Pattern.compile("(?m)^(\\d{1,5}) (\\d{1,5})$");
    private static final Pattern SAVED = Pattern.compile("(?m)^[0-9A-Za-z:=,.-]{8,}$");
    private static final Pattern STATED = Pattern.compile("(\\d{1,4})x(\\d{1,4})");

    private final Optional<Size> stated;
    private Optional<String> before = Optional.empty();
    private volatile Size known = Size.USUAL;
    private boolean taken;
    private boolean over;

    private Tty(Optional<Size> stated) {
        this.stated = stated;
    }

    /**
     * The terminal that this process was started on.
     *
     * @return the terminal, untouched
     */
    public static Tty here() {
        Matcher stated = STATED.matcher(System.getProperty(PRETENDED, ""));
        return new Tty(
                stated.matches()
                        ? Optional.of(new Size(Integer.parseInt(stated.group(1)), Integer.parseInt(stated.group(2))))
                        : Optional.empty());
    }

    /**
     * Keeps the modes as they are, then takes the terminal.
     *
     * @return its size
     * @throws IOException when standard input is no terminal
     */
    public synchronized Size take() throws IOException {
        if (stated.isPresent()) {
            return stated.get();
        }
        if (over) {
            return known;
        }
        taken = true;
        String said = shell("stty -g && stty size && " + MODES, PATIENTLY);
        Matcher saved = SAVED.matcher(said);
        if (!saved.find()) {
            throw new IOException("stty does not know this terminal");
        }
        before = Optional.of(saved.group());
        return sizeIn(said);
    }

    /**
     * Takes the terminal once more, without keeping its modes: somebody may have changed them.
     *
     * @return its size
     * @throws IOException when standard input is no terminal any more
     */
    public synchronized Size takeAgain() throws IOException {
        if (stated.isPresent()) {
            return stated.get();
        }
        return over ? known : sizeIn(shell("stty size; " + MODES, PATIENTLY));
    }

    /**
     * The size now.
     *
     * @return the size; where the terminal does not say in time the one it had, at first 80 by 24
     * @throws IOException when standard input is no terminal any more
     */
    public Size size() throws IOException {
        return stated.isPresent() ? stated.get() : sizeIn(shell("stty size", SHORTLY));
    }

    /**
     * Whether the terminal answers at once: it is on this machine.
     *
     * @return false over ssh
     */
    public boolean near() {
        return stated.isEmpty() && System.getenv("SSH_CONNECTION") == null;
    }

    /** Gives the terminal its former modes; more than once does no harm. */
    public synchronized void giveBack() {
        if (!taken) {
            return;
        }
        try {
            run(List.of("stty", before.orElse("sane")), SHORTLY);
        } catch (IOException gone) {
            return; // no terminal is left that could be given back
        }
    }

    /** Gives the terminal its former modes for good: nobody can take it again. */
    public synchronized void end() {
        over = true;
        giveBack();
    }

    /**
     * Stops this process as Ctrl-Z does and returns when it goes on. The terminal must have been given back. Where no
     * shell could let it go on, the signal has no effect and the call returns at once.
     *
     * @throws IOException when the signal cannot be sent
     */
    public void stopProcess() throws IOException {
        if (stated.isEmpty()) {
            // The child lives a little longer than its signal needs, so that the next line runs after "fg".
            run(
                    List.of(
                            "sh",
                            "-c",
                            "kill -TSTP \"$0\"; sleep 0.1",
                            Long.toString(ProcessHandle.current().pid())),
                    PATIENTLY);
        }
    }

    private Size sizeIn(String said) {
        Matcher size = SIZE.matcher(said);
        if (size.find()) {
            int rows = Integer.parseInt(size.group(1));
            int columns = Integer.parseInt(size.group(2));
            known = rows == 0 && columns == 0 ? Size.USUAL : new Size(columns, rows);
        }
        return known;
    }

    private static String shell(String script, Duration patience) throws IOException {
        return run(List.of("sh", "-c", script), patience);
    }

    private static String run(List<String> command, Duration patience) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        try (InputStream said = process.getInputStream()) {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new String(said.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
