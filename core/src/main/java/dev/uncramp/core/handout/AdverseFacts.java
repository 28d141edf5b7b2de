package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.AvoidWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a program says of the pain and the signs that end an exercise or a session, for the reporting template.
 *
 * @param sheet the program and its sessions
 */
record AdverseFacts(Sheet sheet) {

    CertLine adverseEvents() {
        List<String> says = new ArrayList<>();
        List<FinePain> pains = FinePain.all(sheet);
        pains.forEach(pain -> says.add((pains.size() > 1 ? pain.whose(pains) + ": " : "") + said(pain)));
        AvoidWords.lines(sheet.wording(), sheet.program())
                .forEach(line -> says.add("Left out at such a time: " + line));
        NoteFacts.lines(sheet, sheet.program().head().note())
                .forEach(note -> says.add("Told at each session: " + note));
        Map<SafeText, OwnSign> emergencies = emergencies();
        sheet.program()
                .head()
                .callWhen()
                .forEach(call -> says.add((emergencies.containsKey(call.sign())
                                ? "Stopped, with a call to the emergency number"
                                        + emergencies
                                                .get(call.sign())
                                                .number()
                                                .map(number -> " " + number.oneLine())
                                                .orElse("")
                                : call.whom()
                                        .map(whom -> "Stopped, with a call to " + whom.text())
                                        .orElse("Stopped, and help is called"))
                        + ", when: " + call.sign().oneLine()));
        return CertLine.of(
                CertItem.ADVERSE_EVENTS,
                says,
                List.of("Warning signs are asked before a session; pain, its kind and why one stopped are kept."),
                Optional.empty());
    }

    private Map<SafeText, OwnSign> emergencies() {
        return OwnSigns.of(sheet.program()).stream()
                .filter(sign -> sign.tier() == Tier.NOW)
                .collect(Collectors.toMap(OwnSign::words, sign -> sign, (one, same) -> one));
    }

    private static String said(FinePain pain) {
        SessionRules rules = pain.rules();
        String limit = rules.ordered()
                .map(ache -> "The ache that was ordered above %d of 10, and any other pain above %d, ends an exercise"
                        .formatted(ache.value(), rules.limit().value()))
                .orElseGet(() -> "Pain above %d of 10 ends an exercise"
                        .formatted(rules.limit().value()));
        return pain.rule()
                .flatMap(rule -> rule.target().isPresent() ? rule.orderedBy() : rule.allowedBy())
                .map(who -> limit + ", as ordered by " + who.oneLine())
                .orElse(limit);
    }
}
