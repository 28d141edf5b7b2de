package dev.uncramp.core.history;

import java.util.Locale;

/** The kinds of reason for which something could not be saved or read. */
public enum TroubleKind {
    /** The disk or the quota is full. */
    DISK_FULL,
    /** The file system takes no changes. */
    READ_ONLY,
    /** There is no home folder and no folder was named. */
    NO_PLACE,
    /** The user may not read or write there. */
    NOT_ALLOWED,
    /** A symbolic link, or a file with a second name, stands where our file or folder should be. */
    LINK,
    /** The file or folder belongs to another user. */
    OTHER_OWNER,
    /** Other users may write to the file or folder. */
    OPEN_TO_OTHERS,
    /** Something that is no plain file, or no folder, stands there. */
    NOT_A_FILE,
    /** The file was written by a newer version, so it is only read. */
    NEWER_VERSION,
    /** The file was damaged; it is kept under the name that the path gives, and what could be read still counts. */
    DAMAGED,
    /** What was written could not be read back. */
    NOT_READ_BACK,
    /** Anything else; the detail says what the system said. */
    OTHER;

    /**
     * Gives the key of this kind's words.
     *
     * @return a key such as {@code trouble.disk-full}
     */
    public String key() {
        return "trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
