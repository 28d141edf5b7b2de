package dev.uncramp.core.source;

/** Reads the lines of a block scalar of a known indentation, after YAML 1.2.2 chapter 8.1. */
record BlockScalar(String text, Pieces pieces, boolean folded, int indent) {

    /** Reads from the end of the header line up to the end of the last text. */
    void read(int headerEnd, int to) {
        int breakFrom = headerEnd;
        int feeds = -1;
        boolean joinable = false;
        int line = headerEnd + 1;
        while (line < to) {
            int end = Math.min(to, end(line));
            int start = start(line, end);
            feeds++;
            if (start < end) {
                boolean indented = text.charAt(start) == ' ' || text.charAt(start) == '\t';
                pieces.whole(between(feeds, joinable && !indented), breakFrom, start);
                line(start, end);
                breakFrom = end;
                feeds = 0;
                joinable = folded && !indented;
            }
            line = end + 1;
        }
    }

    /** What the line ends between two lines of text mean; the first of them comes before any line. */
    private String between(int feeds, boolean join) {
        if (!join) {
            return "\n".repeat(feeds);
        }
        return feeds == 1 ? " " : "\n".repeat(feeds - 1);
    }

    private void line(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            pieces.literal(i);
        }
        pieces.endRun(end);
    }

    private int end(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }

    private int start(int line, int end) {
        int start = line;
        while (start < end && start - line < indent && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }
}
