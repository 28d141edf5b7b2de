package dev.uncramp.core.check;

import java.util.Locale;

/** The ids of rules, each made once: they are asked for far more often than there are rules. */
final class RuleIds {

    private static final ClassValue<String> IDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private RuleIds() {}

    /** The name of a rule's class in kebab case. */
    static String of(Class<? extends Rule> rule) {
        return IDS.get(rule);
    }
}
