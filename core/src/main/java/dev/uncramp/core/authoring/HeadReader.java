package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Reviewed;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.text.SafeText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a program is and for whom it is. */
final class HeadReader {

    static final String ID_FORM =
            "An id is small letters, digits and hyphens, as in `neck-ease` or `lower-back/settle`, at most 64 a part.";

    private static final String VERSION = "1";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_PART = 64;

    private final Findings findings;
    private final ContactReader contacts;

    HeadReader(Findings findings) {
        this.findings = findings;
        contacts = new ContactReader(findings);
    }

    ProgramHead head(Fields fields, String fileName) {
        fields.scalar("uncramp", "the version of the language, 1").ifPresent(this::version);
        ProgramId id = fields.scalar("id", "an id such as `lower-back/settle`")
                .flatMap(this::id)
                .orElseGet(() -> idOf(fileName));
        return new ProgramHead(
                id,
                fields.name("title").orElseGet(() -> SafeText.of(id.value())),
                fields.name("version"),
                fields.word("region", Region.class, "region"),
                fields.word("grade", Grade.class, "grade"),
                fields.scalar("language", "a language such as `en`")
                        .flatMap(this::language)
                        .orElse("en"),
                fields.text("goal"),
                fields.text("for"),
                fields.text("gate"),
                contacts.avoided(fields),
                new NoteReader(findings).note(fields, ProgramPath.root()),
                fields.text("author"),
                reviewed(fields),
                contacts.contact(fields, "contact"),
                contacts.signs(fields, "call when"),
                fields.words("known", Known.class, "part of a sign"),
                fields.text("source"));
    }

    private void version(ScalarNode scalar) {
        if (!scalar.value().strip().equals(VERSION)) {
            findings.error(
                    "language-version",
                    scalar.span(),
                    "`uncramp: %s` is not a version that this program reads".formatted(Fields.cut(scalar.value())),
                    "Write `uncramp: 1`.");
        }
    }

    private Optional<ProgramId> id(ScalarNode scalar) {
        Optional<ProgramId> id = ProgramId.read(scalar.value().strip());
        if (id.isEmpty()) {
            findings.error(
                    "id-form",
                    scalar.span(),
                    "`%s` cannot be the id of a program".formatted(Fields.cut(scalar.value())),
                    ID_FORM);
        }
        return id;
    }

    /** The id of a program that writes none: its file's name as far as it fits. */
    static ProgramId idOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String id = name.replaceFirst("\\.ya?ml$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST_PART));
        return ProgramId.read(cut).orElseGet(() -> ProgramId.of("program"));
    }

    private Optional<String> language(ScalarNode scalar) {
        String tag = scalar.value().strip();
        if (LANGUAGE.matcher(tag).matches()) {
            return Optional.of(tag);
        }
        findings.error(
                "unknown-word",
                scalar.span(),
                "`%s` is no language".formatted(Fields.cut(scalar.value())),
                "Write its short sign, such as `en`, `de` or `pt-BR`.");
        return Optional.empty();
    }

    private Optional<Reviewed> reviewed(Fields head) {
        Optional<MapNode.Entry> entry = head.entry("reviewed");
        if (entry.isPresent() && entry.get().value() instanceof MapNode map) {
            return by(entry.get(), map);
        }
        Optional<ScalarNode> scalar = head.scalar("reviewed", "`not yet`, or `{by: NAME, date: 2026-01-31}`");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        if (!ValueReader.plainWord(scalar.get().value()).equals("not yet")) {
            findings.error(
                    "unknown-word",
                    scalar.get().span(),
                    "`%s` does not say who reviewed it"
                            .formatted(Fields.cut(scalar.get().value())),
                    "Write `not yet`, or `{by: NAME, date: 2026-01-31}`.");
            return Optional.empty();
        }
        return Optional.of(Reviewed.notYet());
    }

    private Optional<Reviewed> by(MapNode.Entry entry, MapNode map) {
        Fields fields = new Fields(findings, map, ProgramPath.of("reviewed"), Keys.REVIEWED);
        fields.require(entry.key(), "`reviewed`", List.of("by", "date"));
        Optional<SafeText> by = fields.name("by");
        Optional<LocalDate> date =
                fields.scalar("date", "a day such as `2026-01-31`").flatMap(this::date);
        return by.map(name -> new Reviewed(Optional.of(name), date));
    }

    private Optional<LocalDate> date(ScalarNode scalar) {
        String text = scalar.value().strip();
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException noSuchDay) {
            // Reported below, like any other text that is no day.
        }
        findings.error(
                "date",
                scalar.span(),
                "`%s` is no day of the calendar".formatted(Fields.cut(text)),
                "Write year, month and day, as in `2026-01-31`.");
        return Optional.empty();
    }
}
