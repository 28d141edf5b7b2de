package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.PainTable;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.session.BeforeSession;
import dev.uncramp.core.session.Outcome;
import dev.uncramp.core.session.SignsReply;
import dev.uncramp.core.session.StartQuestions;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.AvoidWords;
import dev.uncramp.core.wording.RestWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to ask oneself before each session, and what to do then.
 *
 * @param sheet what the handout is made from
 */
record BeforeSection(Sheet sheet) {

    HandoutSection section() {
        List<HandoutPart> parts = new ArrayList<>();
        parts.add(new HandoutPart.Steps(
                Optional.empty(),
                List.of(
                        sheet.say("handout.before.signs"),
                        sheet.say(morning()),
                        sheet.say("handout.before.score"),
                        sheet.say("handout.before.look"))));
        List<FinePain> all = FinePain.all(sheet);
        Map<PainLimit, List<FinePain>> limits = new TreeMap<>();
        all.forEach(pain -> limits.computeIfAbsent(pain.rules().limit(), limit -> new ArrayList<>())
                .add(pain));
        limits.forEach((limit, pains) -> parts.add(new HandoutPart.Table(
                caption(limits.size() == 1 ? "" : whose(pains, all)),
                List.of(sheet.say("handout.column.pain"), sheet.say("handout.column.do")),
                PainRange.of(score -> outcome(score, limit)).stream()
                        .map(range -> row(range, pains))
                        .toList())));
        parts.add(new HandoutPart.Points(Optional.of(sheet.say("handout.rest-day")), restDay()));
        List<String> avoided = AvoidWords.lines(sheet.wording(), sheet.program());
        if (!avoided.isEmpty()) {
            avoided.forEach(line -> parts.add(sheet.fact("page.avoid", SafeText.of(line))));
            parts.add(sheet.paragraph("not-today.ask"));
            parts.addAll(AtAGlance.contact(sheet));
        }
        return new HandoutSection(sheet.say("handout.before"), false, parts);
    }

    /** A worse morning is a gentle day; how much less it is may be the program's to say. */
    private String morning() {
        boolean own =
                sheet.program().progress().flatMap(Progression::reasonToGoBack).isPresent();
        return own ? "handout.before.morning-own" : "handout.before.morning";
    }

    private List<SafeText> restDay() {
        return Stream.concat(
                        RestWords.of(sheet.wording(), sheet.program()).stream().map(SafeText::of),
                        Stream.of(sheet.say("not-today.again"), sheet.say("not-today.help")))
                .toList();
    }

    /** What the runner would decide about this score, were none of the warning signs new. */
    private Outcome outcome(PainScore score, PainLimit limit) {
        return BeforeSession.asking(StartQuestions.full(), List.of())
                .answered(SignsReply.Answer.NONE)
                .hurting(Optional.of(score))
                .decide(limit)
                .orElseThrow();
    }

    private SafeText caption(String sessions) {
        SafeText caption = sheet.say("handout.before.caption");
        return sessions.isEmpty() ? caption : sheet.say("page.line", caption, sessions);
    }

    private static String whose(List<FinePain> pains, List<FinePain> among) {
        return pains.stream().map(pain -> pain.whose(among)).collect(Collectors.joining("; "));
    }

    private String gentler(List<FinePain> pains) {
        boolean ordered = pains.stream().anyMatch(pain -> pain.rules().ordered().isPresent());
        return ordered ? "handout.before.gentler-ordered" : "handout.before.gentler";
    }

    private TableRows row(PainRange<Outcome> range, List<FinePain> pains) {
        SafeText scores = range.said(sheet);
        return range.meaning().match(new Outcome.Cases<>() {
            @Override
            public TableRows start(Outcome.Start start) {
                return TableRows.of(scores, sheet.say("handout.before.start"));
            }

            @Override
            public TableRows startGentler(Outcome.StartGentler startGentler) {
                return TableRows.of(scores, sheet.say(gentler(pains), PainTable.RED_RISE_GENTLER));
            }

            @Override
            public TableRows notToday(Outcome.NotToday notToday) {
                return TableRows.of(
                        sheet.say("handout.before.or-sharp", scores), sheet.say("handout.before.not-today"));
            }

            @Override
            public TableRows notYet(Outcome.NotYet notYet) {
                return TableRows.of(scores, sheet.say("handout.before.not-today"));
            }

            @Override
            public TableRows getHelp(Outcome.GetHelp getHelp) {
                return TableRows.of(scores, sheet.say("help." + getHelp.tier().key() + ".do"));
            }
        });
    }
}
