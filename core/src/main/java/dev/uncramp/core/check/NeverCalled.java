package dev.uncramp.core.check;

import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.CallWhen;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom nobody is told to call: beside an emergency, or in quotes together with the sign. */
final class NeverCalled implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("A person to call behind a sign in `call when` that says the same as an emergency sign of"
                        + " ours, or beside the emergency number; and an emergency in one pair of quotes with its"
                        + " sign.")
                .why("With an emergency the emergency number comes first and alone, so nobody is told to call that"
                        + " person. What stands in quotes with the sign is a part of its text, and no call.")
                .source("usual practice")
                .example("""
                    call when:
                      - you see double: the practice, 555 0100
                    """)
                .instead("""
                    call when:
                      - you see double
                      - your glasses no longer help: the practice, 555 0100
                      - you see nothing on one side: emergency
                    """);
    }

    @Override
    public List<Finding> check(Overview overview) {
        Program program = overview.program();
        Set<SafeText> emergencies = OwnSigns.of(program).stream()
                .filter(sign -> sign.tier() == Tier.NOW)
                .map(OwnSign::words)
                .collect(Collectors.toSet());
        return program.head().callWhen().stream()
                .flatMap(call -> isInQuotes(call)
                        ? Stream.of(inQuotes(call))
                        : call
                                .whom()
                                .filter(whom -> emergencies.contains(call.sign()) && !whom.isEmergencyAlone())
                                .map(whom -> found(call, whom))
                                .stream())
                .toList();
    }

    /** A colon with a space can stand in a text only in quotes. */
    private static boolean isInQuotes(CallWhen call) {
        String text = call.sign().oneLine();
        int colon = text.lastIndexOf(": ");
        return call.whom().isEmpty()
                && colon > 0
                && Contact.of(SafeText.of(text.substring(colon + 1).strip())).isEmergency();
    }

    private Finding inQuotes(CallWhen call) {
        return Finding.of(
                this,
                ProgramPath.of("call when"),
                "`%s` is one text, so the emergency number is not called with it"
                        .formatted(call.sign().oneLine()),
                "Write it without quotes on a line of its own, as in `- your foot drops: emergency, 112`.");
    }

    private Finding found(CallWhen call, Contact whom) {
        return Finding.of(
                this,
                ProgramPath.of("call when"),
                "with `%s` the emergency number is called, and not `%s`"
                        .formatted(call.sign().oneLine(), whom.text()),
                whom.isEmergency()
                        ? "What stands behind the colon says an emergency. Write `emergency` alone, or the person"
                                + " alone."
                        : "It says the same as an emergency sign of ours. Leave the person out, or say what sets it"
                                + " apart.");
    }
}
