package dev.uncramp.core.clinical;

/**
 * A sign with which a person should ask for help before exercising.
 *
 * @param key the name under which the texts know it, such as {@code saddle-numbness}
 * @param tier how soon to ask
 * @param row its row in the clinical page, such as {@code c1}
 * @param source the codes of its sources
 */
public record WarningSign(String key, Tier tier, String row, String source) implements Sign {

    /** Refuses a key that is not made of lower-case words and hyphens. */
    public WarningSign {
        if (!key.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a key: " + key);
        }
    }

    @Override
    public String kept() {
        return key;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.listed(this);
    }
}
