package dev.uncramp.tui.cli;

import dev.uncramp.core.handout.Handout;
import dev.uncramp.core.handout.HandoutHtml;
import dev.uncramp.core.handout.HandoutMarkdown;
import dev.uncramp.core.handout.HandoutText;
import java.util.Locale;
import java.util.Optional;

/** The forms of a handout, named as a person types them. */
enum HandoutFormat {
    html,
    md,
    text;

    /** The form that the ending of a file's name asks for; empty where it is not known. */
    static Optional<HandoutFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return Optional.of(html);
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return Optional.of(md);
        }
        return lower.endsWith(".txt") ? Optional.of(text) : Optional.empty();
    }

    String write(Handout handout) {
        return switch (this) {
            case html -> HandoutHtml.of(handout);
            case md -> HandoutMarkdown.of(handout);
            case text -> HandoutText.of(handout);
        };
    }
}
