package dev.uncramp.core.fuzz;

import java.util.List;
import java.util.Random;

/** Letters, numbers and scraps of YAML that have led readers astray. */
final class Traps {

    private static final List<String> LETTERS = List.of(
            "\u00A0",
            "\u2007",
            "\u202F",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u2013",
            "\u2212",
            "\u00D7",
            "\u2192",
            "\u00B0",
            "\u2265",
            "\u2264",
            "\u00BD",
            "\u0301",
            "\u0130",
            "\u1E9E",
            "\uFF11",
            "\u0663",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "\uFFFF",
            "\u0000",
            "\u0007",
            "\u001B[2J",
            "\t",
            "\r",
            "\r\n",
            "\n",
            "\u3000",
            "\u00AD",
            "\u00DF",
            "\u4E2D");

    private static final List<String> SCRAPS = List.of(
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            ", ",
            ",",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "|",
            ">",
            "|-",
            "&a ",
            "*a",
            "!!str ",
            "!x ",
            "<<: ",
            "%YAML 1.1",
            "---",
            "--- ",
            "...",
            "@",
            "`",
            "~",
            "null",
            "? ",
            "\\",
            "''",
            "\"\"",
            "{}",
            "[]",
            "[[]]",
            "{a: 1, a: 2}",
            "yes",
            "no",
            "on",
            "off",
            "true");

    private static final List<String> NUMBERS = List.of(
            "0",
            "00",
            "030",
            "-1",
            "-0",
            "1",
            "2",
            "3",
            "7",
            "20",
            "21",
            "99",
            "100",
            "101",
            "200",
            "201",
            "366",
            "520",
            "521",
            "600",
            "601",
            "999",
            "1000",
            "3601",
            "10801",
            "65536",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e3",
            "1e9",
            "1e999999999",
            "1_000",
            "1,000",
            "0x1F",
            "0.1",
            "0.05",
            "0.001",
            ".5",
            "2.5",
            "1.",
            "1.2.3",
            ".inf",
            "-.inf",
            ".nan",
            "1:30",
            "1/2",
            "0.0000000000000000000000000000000000001",
            "8-12",
            "12-8",
            "8-8",
            "2.5-3",
            "5 -> 30",
            "30 -> 5");

    private Traps() {}

    static String letter(Random random) {
        return LETTERS.get(random.nextInt(LETTERS.size()));
    }

    static String scrap(Random random) {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }

    /** A number, now and then one of very many digits. */
    static String number(Random random) {
        if (random.nextInt(30) == 0) {
            return "9".repeat(1 + random.nextInt(5_000));
        }
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /** Brackets, braces or lists inside each other, deeper than anybody needs. */
    static String depth(Random random) {
        int depth = 1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 40);
        return switch (random.nextInt(4)) {
            case 0 -> "[".repeat(depth) + "]".repeat(random.nextInt(2) * depth);
            case 1 -> "{a: ".repeat(depth) + "}".repeat(random.nextInt(2) * depth);
            case 2 -> "(".repeat(depth) + "1 s run" + ")".repeat(depth);
            default -> "- ".repeat(depth) + "bridge";
        };
    }
}
