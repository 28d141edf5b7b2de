package dev.uncramp.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of checks in the manual for therapists is made from what the rules tell about themselves. */
class ChecksManualTests {

    private static final Path MANUAL = Path.of("..", "programs", "README.md");
    private static final Pattern LIST = Pattern.compile(
            "(<!-- the list of checks, made from the rules -->\n)(.*?)(<!-- end of the list -->\n)", Pattern.DOTALL);

    @Test
    void theListOfTheManualIsWhatTheRulesTell() throws IOException {
        String manual = Files.readString(MANUAL);
        Matcher list = LIST.matcher(manual);
        assertTrue(list.find(), "the manual has no list of checks");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MANUAL, list.replaceFirst("$1" + Matcher.quoteReplacement(list()) + "$3"));
        } else {
            assertEquals(list(), list.group(2), "-Dgolden.update=true writes it");
        }
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Group group : Group.values()) {
            List<Rule> its = Checks.rules().stream()
                    .filter(rule -> rule.group() == group)
                    .toList();
            if (!its.isEmpty()) {
                list.append("\n### ").append(group.title()).append('\n');
                its.forEach(rule -> list.append(entry(rule)));
            }
        }
        return list.append('\n').toString();
    }

    private static String entry(Rule rule) {
        About about = rule.about();
        String scope =
                rule.scope() == Scope.EVERYWHERE ? "" : ", in " + rule.scope().words();
        return "\n**`%s`** (%s%s). %s %s\n\n%s    # instead:\n%s"
                .formatted(
                        rule.id(),
                        rule.severity().word(),
                        scope,
                        about.what(),
                        about.reason(),
                        code(about.example()),
                        code(about.instead()));
    }

    private static String code(String lines) {
        return lines.indent(4);
    }
}
