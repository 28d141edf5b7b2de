package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The files in a program's folder and below: a name never leads out of it, not even through a link. */
record FolderFiles(Path program) implements Neighbours {

    @Override
    public SourceFile load(SafeText name) {
        Optional<Path> path = path(name.value());
        if (path.isEmpty()) {
            return SourceFile.refused(
                    name,
                    "use-file",
                    "\"%s\" is not the name of a file in the program's folder".formatted(name),
                    "Put the file beside the program, and write its name alone.");
        }
        if (hasLink(path.get())) {
            return SourceFile.refused(
                    name,
                    "use-file",
                    "\"%s\" is reached through a link".formatted(name),
                    "Put the file itself beside the program.");
        }
        Path file = program.resolveSibling(path.get());
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? SourceFile.load(file)
                : SourceFile.refused(
                        name,
                        "no-such-file",
                        "there is no file \"%s\" beside the program".formatted(name),
                        "Check the name; the file stands in the program's folder.");
    }

    /** The path of a name that stays in the folder. */
    private static Optional<Path> path(String name) {
        if (name.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name);
            boolean stays = !path.isAbsolute() && path.equals(path.normalize()) && !path.startsWith("..");
            return Optional.of(path).filter(inside -> stays && !name.isBlank());
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** Whether the file, or a folder on the way to it, is a link. */
    private boolean hasLink(Path path) {
        for (int parts = 1; parts <= path.getNameCount(); parts++) {
            if (Files.isSymbolicLink(program.resolveSibling(path.subpath(0, parts)))) {
                return true;
            }
        }
        return false;
    }
}
