/** Uncramp's library: the model of home exercise programs, the reader, the checks, the session engine and the journal. */
@org.jspecify.annotations.NullMarked
module dev.uncramp.core {
    requires static transitive org.jspecify;

    exports dev.uncramp.core.text;
}
