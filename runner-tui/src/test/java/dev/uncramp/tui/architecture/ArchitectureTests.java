package dev.uncramp.tui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.uncramp.tui.app.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final String ROOT = "dev.uncramp.tui";

    /** Each room with its arrows; core is open to all. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.of(
            "app", List.of(),
            "view", List.of("app"),
            "device", List.of("app"),
            "plain", List.of("app", "device"),
            "screen", List.of("view", "device"),
            "cli", List.of("plain", "screen")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Size.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<String> rooms() {
        return ARROWS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsArrowsReach(String room) {
        Set<String> allowed = new LinkedHashSet<>();
        collect(room, allowed);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live in a room out of reach",
                        (JavaClass used) ->
                                used.getPackageName().startsWith(ROOT) && !allowed.contains(used.getPackageName())))
                .check(CLASSES);
    }

    @Test
    void everyRoomHoldsClassesAndEveryPackageIsARoom() {
        Set<String> known = new TreeSet<>();
        ARROWS.keySet().forEach(room -> known.add(ROOT + "." + room));
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(used -> found.add(used.getPackageName()));
        assertEquals(known, found);
    }

    @Test
    void onlyTheScreenKnowsLanterna() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".screen")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.googlecode.lanterna..")
                .check(CLASSES);
    }

    @Test
    void lanternasWindowsAndItsTerminalFactoryStayOut() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.googlecode.lanterna.gui2..", "com.googlecode.lanterna.terminal.swing..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.googlecode.lanterna.terminal.DefaultTerminalFactory")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsKnowPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyDeviceAndCliReadAClockOrTheDefaultLocale() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".device", ROOT + ".cli")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .check(CLASSES);
    }

    @Test
    void appAndViewArePureAndTouchNoFileThreadOrStream() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".app", ROOT + ".view")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static void collect(String room, Set<String> allowed) {
        if (allowed.add(ROOT + "." + room)) {
            ARROWS.getOrDefault(room, List.of()).forEach(next -> collect(next, allowed));
        }
    }
}
