package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;

/** What sort of text a reference is. */
public enum ReferenceKind implements Keyword {

    /** What a body of experts advises. */
    GUIDELINE("guideline"),

    /** A trial, a review or another paper of a journal. */
    STUDY("study"),

    /** A text for patients by a hospital, a health service or a professional body. */
    LEAFLET("leaflet"),

    /** A page of a practice of clinicians. */
    CLINIC("clinic"),

    /** A book. */
    BOOK("book"),

    /** An article of a site, a paper or a person. */
    BLOG("blog"),

    /** A page of someone who sells a thing or an app. */
    MAKER("maker");

    private final String word;

    ReferenceKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
