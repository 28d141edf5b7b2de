package dev.uncramp.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.uncramp.core.text.SafeText;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final Rooms ROOMS = Rooms.CORE;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(SafeText.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<String> rooms() {
        return ROOMS.arrows().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsArrowsReach(String room) {
        Set<String> allowed = ROOMS.reachable(room);
        noClasses()
                .that()
                .resideInAPackage(ROOMS.packageOf(room))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live in a room out of reach",
                        (JavaClass used) -> used.getPackageName().startsWith(ROOMS.root())
                                && !allowed.contains(used.getPackageName())))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomHoldsClasses(String room) {
        assertFalse(
                CLASSES.that(DescribedPredicate.describe(
                                "in " + room, used -> used.getPackageName().equals(ROOMS.packageOf(room))))
                        .isEmpty(),
                () -> "no class in " + room);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> known = new TreeSet<>();
        ROOMS.arrows().keySet().forEach(room -> known.add(ROOMS.packageOf(room)));
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(used -> found.add(used.getPackageName()));
        found.remove(ROOMS.root());
        assertEquals(known, found);
    }

    @Test
    void onlySourceAndJsonKnowJacksonAndItsYamlReader() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOMS.packageOf("source"), ROOMS.packageOf("json"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void nobodyBindsObjectsWithJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void onlySourceLibraryAndJournalTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOMS.packageOf("source"), ROOMS.packageOf("library"), ROOMS.packageOf("journal"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.channels.FileChannel")
                .check(CLASSES);
    }

    @Test
    void nobodyReadsAClockOrTheDefaultZone() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsOrEndsTheProcess() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        Path sources = Path.of("src/main/java", ROOMS.root().replace('.', '/'));
        rooms().forEach(room -> {
            Path info = sources.resolve(room).resolve("package-info.java");
            org.junit.jupiter.api.Assertions.assertTrue(java.nio.file.Files.exists(info), () -> "missing " + info);
        });
    }
}
