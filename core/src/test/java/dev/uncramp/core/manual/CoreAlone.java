package dev.uncramp.core.manual;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import dev.uncramp.core.library.Library;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Runs a Java file as a user of the library would: in a process whose class path holds core and what it needs only. */
final class CoreAlone {

    /** What core needs at run time, a class of each jar. */
    private static final List<Class<?>> JARS =
            List.of(Library.class, JsonParser.class, YAMLFactory.class, LoadSettings.class, Hashing.class);

    private static final long LONGEST = 60;

    private CoreAlone() {}

    /** Runs a file in its folder and gives all that it prints; a fault of it is printed too. */
    static String run(Path file) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path out = file.resolveSibling(file.getFileName() + ".out");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        file.getFileName().toString())
                .directory(requireNonNull(file.getParent()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** The class path: one folder or jar for each class. */
    static String classPath() {
        Set<Path> roots = new LinkedHashSet<>();
        JARS.forEach(type -> roots.add(root(type)));
        return roots.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path root(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        String url = requireNonNull(type.getResource("/" + file), type::getName).toString();
        return url.startsWith("jar:")
                ? Path.of(URI.create(url.substring("jar:".length(), url.indexOf("!/"))))
                : Path.of(URI.create(url.substring(0, url.length() - file.length())));
    }
}
