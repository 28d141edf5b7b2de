/** The guided runner for the terminal and the command line. */
@org.jspecify.annotations.NullMarked
module dev.uncramp.tui {
    requires dev.uncramp.core;
    requires com.googlecode.lanterna;
    requires info.picocli;
    requires static org.jspecify;

    opens dev.uncramp.tui.cli to
            info.picocli;
}
