package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a Java and a Maven that only write down how they were called. */
class LauncherTests {

    private static final List<String> TOOLS = List.of(
            "cat", "cp", "date", "find", "grep", "head", "mkdir", "mv", "readlink", "rm", "sed", "sh", "sleep", "stat");

    @TempDir
    Path folder;

    private Path top;
    private Path launcher;
    private Path bin;
    private Path jdk;

    @BeforeEach
    void aFreshClone() throws IOException {
        top = folder.resolve("a clone");
        launcher = top.resolve("runner-tui/uncramp");
        Files.createDirectories(top.resolve("runner-tui/src/main/java"));
        Files.createDirectories(top.resolve("core/src/main/java"));
        Files.createDirectories(top.resolve("programs"));
        for (String pom : List.of("pom.xml", "core/pom.xml", "runner-tui/pom.xml")) {
            Files.writeString(top.resolve(pom), "<project/>");
        }
        Files.writeString(top.resolve("core/src/main/java/A.java"), "class A {}");
        Files.copy(Path.of("uncramp"), launcher);
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "exec %s \"$@\"".formatted(whole(tool)));
        }
        jdk = java("jdk", "17.0.9");
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
        script(bin.resolve("mvn"), """
                [ "$2" = -version ] && { echo "Apache Maven 3.8.7 (b89d5959)"; exit; }
                echo "maven $*" >>'%1$s/calls'
                echo "[INFO] Building uncramp-core 1"
                mkdir -p '%2$s/runner-tui/target/lib'
                : >'%2$s/runner-tui/target/uncramp-tui-1.jar'
                : >'%2$s/runner-tui/target/lib/other.jar'
                echo "[INFO] BUILD SUCCESS"
                """.formatted(folder, top));
    }

    @Test
    void theFirstStartBuildsAndLaterOnesDoNot() throws Exception {
        Said first = start("show", "a b");
        assertEquals(0, first.code(), first.text());
        assertTrue(first.text().contains("First start"), first.text());
        assertTrue(first.text().endsWith("dev.uncramp.tui.cli.Main|show|a b|\n"), first.text());
        Said second = start("--version");
        assertEquals(1, calls("maven").size());
        assertTrue(second.text().startsWith("java|"), second.text());
    }

    @Test
    void javaIsStartedWithItsArchiveAndASmallHeap() throws Exception {
        start();
        String flags = start().text();
        assertTrue(flags.contains("|-XX:+UseSerialGC|-XX:TieredStopAtLevel=1|"), flags);
        assertTrue(flags.contains("|-Xshare:auto|-XX:SharedArchiveFile=" + top), flags);
    }

    @Test
    void aSourceThatIsNewerIsBuilt() throws Exception {
        start();
        Files.setLastModifiedTime(
                top.resolve("core/src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(5)));
        Said again = start();
        assertTrue(again.text().contains("has changed"), again.text());
        assertEquals(2, calls("maven").size());
    }

    @Test
    void anotherJavaGetsAnArchiveOfItsOwn() throws Exception {
        start();
        Path newer = java("newer", "25.0.1");
        Said said = start(Map.of("JAVA_HOME", newer.toString()));
        assertTrue(said.text().contains("fast start for Java 25.0.1"), said.text());
        assertTrue(said.text().contains("java-25.0.1.jsa"), said.text());
        assertFalse(start().text().contains("fast start"), "the first archive still fits");
    }

    @Test
    void anArchiveOfOtherJarsIsMadeAnew() throws Exception {
        start();
        try (var jars = Files.newDirectoryStream(build(), "*.jar")) {
            for (Path jar : jars) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
            }
        }
        assertTrue(start().text().contains("fast start"));
    }

    @Test
    void itIsFoundThroughLinksFromAnyFolder() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one"), launcher);
        Path two = Files.createSymbolicLink(folder.resolve("two"), one.getFileName());
        launcher = two;
        assertEquals(0, start().code());
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Process one = begin(Map.of());
        Process two = begin(Map.of());
        String first = text(one);
        String second = text(two);
        assertEquals(0, one.waitFor(), first);
        assertEquals(0, two.waitFor(), second);
        assertEquals(1, calls("maven").size());
    }

    @Test
    void aBuilderThatDiedHoldsNobodyUp() throws Exception {
        Path lock = Files.createDirectories(top.resolve("runner-tui/target/start/lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("process"), gone.pid() + "\n");
        assertEquals(0, start().code());
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        Files.delete(bin.resolve("java"));
        assertRefused("needs a JDK, version 17 or newer");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Files.delete(bin.resolve("java"));
        Files.createSymbolicLink(bin.resolve("java"), java("old", "1.8.0_202").resolve("bin/java"));
        assertRefused("Java 1.8.0_202 is in");
    }

    @Test
    void aJavaWithoutACompilerIsNamed() throws Exception {
        Files.delete(jdk.resolve("bin/javac"));
        assertRefused("has no compiler");
    }

    @Test
    void afterABadJavaHomeThePathIsTried() throws Exception {
        Said said = start(Map.of("JAVA_HOME", java("old", "11.0.2").toString()));
        assertEquals(0, said.code(), said.text());
    }

    @Test
    void withoutMavenItSaysWhatIsMissing() throws Exception {
        Files.delete(bin.resolve("mvn"));
        assertRefused("mvn was not found");
    }

    @Test
    void anOldMavenIsNamed() throws Exception {
        script(bin.resolve("mvn"), "echo 'Apache Maven 3.6.3 (cecedd34)'");
        assertRefused("this one is 3.6.3");
    }

    @Test
    void withoutANetworkItSaysSo() throws Exception {
        maven("[ERROR] Could not transfer artifact x from central: Unknown host");
        assertRefused("the network gave no answer");
    }

    @Test
    void theFirstErrorOfABrokenSourceIsShown() throws Exception {
        maven("[ERROR] COMPILATION ERROR : \n[ERROR] /a/B.java:[1,2] illegal start");
        assertRefused("/a/B.java:[1,2] illegal start");
        try (var left = Files.newDirectoryStream(top.resolve("runner-tui/target/start"))) {
            List<String> names = new ArrayList<>();
            left.forEach(path -> names.add(path.getFileName().toString()));
            assertEquals(List.of("build.log"), names);
        }
    }

    @Test
    void aClosedInputIsAnEmptyOne() throws Exception {
        start();
        script(jdk.resolve("bin/java"), "cat; echo end");
        Process process = process(List.of("sh", "-c", "exec '" + launcher + "' <&-"), Map.of());
        assertEquals("end\n", text(process));
    }

    private void assertRefused(String words) throws Exception {
        Said said = start();
        assertEquals(2, said.code(), said.text());
        assertTrue(said.text().contains(words), said.text());
        assertFalse(said.text().contains("java|"), said.text());
    }

    private void maven(String words) throws IOException {
        script(
                bin.resolve("mvn"),
                "[ \"$2\" = -version ] && { echo 'Apache Maven 3.9.9 (x)'; exit; }\ncat <<'X'\n%s\nX\nexit 1"
                        .formatted(words));
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        script(home.resolve("bin/java"), """
                for word in "$@"; do case $word in -XX:SharedArchiveFile=*) archive=${word#*=} ;; esac; done
                case " $* " in *-Xshare:dump*) : >"$archive"; exit ;; *-Xshare:off*) exit ;; esac
                printf 'java|'
                printf '%s|' "$@"
                echo
                """);
        script(home.resolve("bin/javac"), "exit");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path whole(String tool) {
        for (String entry : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(entry, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new AssertionError("this test needs " + tool);
    }

    private Path build() throws IOException {
        Path start = top.resolve("runner-tui/target/start");
        return start.resolve(Files.readString(start.resolve("current")).strip());
    }

    private List<String> calls(String whom) throws IOException {
        return Files.readAllLines(folder.resolve("calls")).stream()
                .filter(line -> line.startsWith(whom))
                .toList();
    }

    private Said start(String... words) throws Exception {
        return start(Map.of(), words);
    }

    private Said start(Map<String, String> environment, String... words) throws Exception {
        Process process = begin(environment, words);
        String text = text(process);
        return new Said(process.waitFor(), text);
    }

    private Process begin(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        return process(command, environment);
    }

    private Process process(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")));
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What a start said, and its exit code. */
    private record Said(int code, String text) {}
}
