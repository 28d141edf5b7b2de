package dev.uncramp.core.clinical;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts that the numbers of exercises, limits and cards come from, by their codes. */
public final class Bibliography {

    private final Map<String, Reference> byCode;

    private Bibliography(Map<String, Reference> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * Makes a bibliography.
     *
     * @param references its texts
     * @return a bibliography that has these and no others
     * @throws IllegalArgumentException where two have one code
     */
    public static Bibliography of(Collection<Reference> references) {
        Map<String, Reference> byCode = new LinkedHashMap<>();
        for (Reference reference : references) {
            if (byCode.put(reference.code(), reference) != null) {
                throw new IllegalArgumentException("two references have the code " + reference.code());
            }
        }
        return new Bibliography(byCode);
    }

    /**
     * Finds a text.
     *
     * @param code its code
     * @return the text, or empty where there is none with this code
     */
    public Optional<Reference> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Lists all texts.
     *
     * @return every text once, in the order of the bibliography
     */
    public List<Reference> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds the texts that some lines of sources name.
     *
     * @param lines the lines
     * @return each text once, in the order of the lines; a code that is not known is left out
     */
    public List<Reference> cited(Collection<SourceLine> lines) {
        return lines.stream()
                .flatMap(line -> line.codes().stream())
                .distinct()
                .flatMap(code -> find(code).stream())
                .toList();
    }
}
