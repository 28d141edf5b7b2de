/** Uncramp's library: the model of home exercise programs, the reader, the checks, the session engine and the journal. */
@org.jspecify.annotations.NullMarked
module dev.uncramp.core {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports dev.uncramp.core.authoring;
    exports dev.uncramp.core.build;
    exports dev.uncramp.core.check;
    exports dev.uncramp.core.clinical;
    exports dev.uncramp.core.diagnostic;
    exports dev.uncramp.core.dose;
    exports dev.uncramp.core.exercise;
    exports dev.uncramp.core.figure;
    exports dev.uncramp.core.handout;
    exports dev.uncramp.core.history;
    exports dev.uncramp.core.journal;
    exports dev.uncramp.core.json;
    exports dev.uncramp.core.library;
    exports dev.uncramp.core.program;
    exports dev.uncramp.core.session;
    exports dev.uncramp.core.source;
    exports dev.uncramp.core.text;
    exports dev.uncramp.core.wording;
}
