package dev.uncramp.core.history;

import java.util.Optional;

/**
 * Where a session comes from: what its record says and its events do not.
 *
 * @param session the session's id
 * @param program the program
 * @param library the version of the library that ran it
 * @param checkedSign the key of a warning sign that the person has had checked before going on
 * @param signsInFull whether the warning signs were listed before it; else one line asked whether anything is new
 */
public record SessionOrigin(
        SessionId session, ProgramStamp program, String library, Optional<String> checkedSign, boolean signsInFull) {}
