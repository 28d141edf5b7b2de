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

/** Finds a person, or a number of another kind, behind a sign with which the emergency number is called alone. */
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
                        + " ours, or beside the emergency number.")
                .why("With an emergency the emergency number comes first and alone, so nobody is told to call that"
                        + " person.")
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
                .filter(call -> emergencies.contains(call.sign()))
                .flatMap(call ->
                        call.whom().filter(whom -> !whom.isEmergencyAlone()).map(whom -> found(call, whom)).stream())
                .toList();
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
