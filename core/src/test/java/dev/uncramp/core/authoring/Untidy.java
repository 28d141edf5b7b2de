package dev.uncramp.core.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lays a canonical text out as untidy people do: other depths, blanks, line ends, and comments wherever one may stand. */
final class Untidy {

    private final Random random;
    private final int wide;
    private final boolean behind;
    private final List<String> lines = new ArrayList<>();
    private int remarks;

    /** {@code wide} times the depth; {@code behind}: comments behind texts too, not only on lines of their own. */
    Untidy(Random random, int wide, boolean behind) {
        this.random = random;
        this.wide = wide;
        this.behind = behind;
    }

    String layOut(String text) {
        int blockDepth = -1;
        boolean afterBlock = false;
        for (String line : text.lines().toList()) {
            int depth = line.length() - line.stripLeading().length();
            boolean inBlock = blockDepth >= 0 && (line.isBlank() || depth > blockDepth);
            if (inBlock) {
                lines.add(line.isBlank() ? "" : " ".repeat(depth * wide) + line.strip());
                afterBlock = true;
                continue;
            }
            above(afterBlock ? depth * wide : 14);
            afterBlock = false;
            String laidOut = " ".repeat(depth * wide) + dashes(line.strip());
            boolean opensBlock = line.endsWith("|-");
            blockDepth = opensBlock ? blockDepth(line) : -1;
            lines.add(opensBlock ? laidOut : laidOut + behind());
        }
        above(0);
        String end = random.nextBoolean() ? "\n" : "\r\n";
        return String.join(end, lines) + (random.nextBoolean() ? end + end : "");
    }

    /** The depth that the lines of a block must pass: that of the innermost name on its first line. */
    private static int blockDepth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String dashes(String line) {
        String rest = line;
        StringBuilder dashes = new StringBuilder();
        while (rest.startsWith("- ")) {
            dashes.append('-').append(" ".repeat(2 * wide - 1));
            rest = rest.substring(2);
        }
        return dashes + rest;
    }

    private void above(int deepest) {
        while (random.nextInt(4) == 0) {
            boolean blank = random.nextInt(3) == 0;
            lines.add(blank ? " ".repeat(random.nextInt(3)) : " ".repeat(random.nextInt(deepest + 1)) + remark());
        }
    }

    private String behind() {
        if (behind && random.nextInt(4) == 0) {
            return " ".repeat(1 + random.nextInt(3)) + remark();
        }
        return " ".repeat(random.nextInt(2) * random.nextInt(3));
    }

    private String remark() {
        remarks++;
        return "# remark " + remarks;
    }
}
