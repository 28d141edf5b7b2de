package dev.uncramp.core.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The developer's manual is current: each piece of Java in it compiles and runs as a user would run it, and prints what
 * stands beneath it. With {@code -Dgolden.update=true} what it prints is put there.
 */
class DeveloperManualTests {

    private static final Path MANUAL = Path.of("README.md");
    private static final Pattern FENCE = Pattern.compile("^```java$", Pattern.MULTILINE);
    private static final Pattern GIVEN = Pattern.compile("<!-- (\\S+) -->\n```yaml\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern PIECE =
            Pattern.compile("<!-- (\\S+) -->\n```java\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", Pattern.DOTALL);
    private static final Pattern PACKAGE =
            Pattern.compile("^\\| `(dev\\.uncramp\\.core\\.\\w+)` \\|", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final String NEXT = "-- the next piece --\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPieceOfJavaPrintsWhatStandsBeneathIt() throws IOException, InterruptedException {
        String manual = Files.readString(MANUAL);
        String current = withWhatIsPrinted(manual);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MANUAL, current);
        }
        assertEquals(current, Files.readString(MANUAL));
    }

    @Test
    void noPieceOfJavaIsLeftOut() throws IOException {
        String manual = Files.readString(MANUAL);
        assertEquals(
                FENCE.matcher(manual).results().count(),
                PIECE.matcher(manual).results().count());
        assertTrue(PIECE.matcher(manual).results().count() > 5);
    }

    @Test
    void everyPackageOfTheModuleIsInTheTable() throws IOException {
        assertEquals(
                all(EXPORT, Files.readString(Path.of("src/main/java/module-info.java"))),
                all(PACKAGE, Files.readString(MANUAL)));
    }

    @Test
    void coreNeedsNothingOfTheRunner() {
        String jars = CoreAlone.classPath();
        assertEquals(5, jars.split(File.pathSeparator, -1).length, jars);
        assertFalse(jars.contains("lanterna") || jars.contains("picocli") || jars.contains("tui"), jars);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String withWhatIsPrinted(String manual) throws IOException, InterruptedException {
        Matcher given = GIVEN.matcher(manual);
        while (given.find()) {
            Files.writeString(folder.resolve(given.group(1)), given.group(2));
        }
        Map<String, String> printed = printed(manual);
        StringBuilder current = new StringBuilder();
        Matcher piece = PIECE.matcher(manual);
        while (piece.find()) {
            String now = printed.getOrDefault(piece.group(1), "");
            String block = "<!-- %s -->\n```java\n%s```\n".formatted(piece.group(1), piece.group(2))
                    + (now.isEmpty() ? "" : "\n```text\n" + now + "```\n");
            piece.appendReplacement(current, Matcher.quoteReplacement(block));
        }
        return piece.appendTail(current).toString();
    }

    /** What each piece prints: whole files by themselves, all others as one program in the order of the manual. */
    private Map<String, String> printed(String manual) throws IOException, InterruptedException {
        Map<String, String> printed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        Set<String> imports = new LinkedHashSet<>();
        StringBuilder body = new StringBuilder();
        Matcher piece = PIECE.matcher(manual);
        while (piece.find()) {
            if (piece.group(1).endsWith(".java")) {
                printed.put(piece.group(1), run(piece.group(1), piece.group(2)));
            } else {
                names.add(piece.group(1));
                piece.group(2).lines().filter(DeveloperManualTests::isImport).forEach(imports::add);
                piece.group(2)
                        .lines()
                        .filter(line -> !isImport(line))
                        .forEach(line -> body.append(line).append('\n'));
                body.append("System.out.print(\"")
                        .append(NEXT.replace("\n", "\\n"))
                        .append("\");\n");
            }
        }
        String whole = String.join("\n", imports)
                + "\nclass Pieces {\npublic static void main(String[] args) throws Exception {\n" + body + "}\n}\n";
        String[] parts = run("Pieces.java", whole).split(NEXT, -1);
        assertEquals(names.size() + 1, parts.length, () -> String.join("", parts));
        for (int i = 0; i < names.size(); i++) {
            printed.put(names.get(i), parts[i]);
        }
        return printed;
    }

    private String run(String name, String text) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return CoreAlone.run(file);
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
