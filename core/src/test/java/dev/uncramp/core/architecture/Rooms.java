package dev.uncramp.core.architecture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rooms of a module and their arrows: an arrow means "may import that room and all it may import". */
record Rooms(String root, Map<String, List<String>> arrows) {

    static final Rooms CORE = new Rooms(
            "dev.uncramp.core",
            new TreeMap<>(Map.ofEntries(
                    Map.entry("text", List.of()),
                    Map.entry("json", List.of("text")),
                    Map.entry("source", List.of("text")),
                    Map.entry("dose", List.of("text")),
                    Map.entry("figure", List.of("text")),
                    Map.entry("exercise", List.of("dose", "figure")),
                    Map.entry("clinical", List.of("exercise")),
                    Map.entry("program", List.of("clinical")),
                    Map.entry("diagnostic", List.of("source", "json")),
                    Map.entry("authoring", List.of("diagnostic", "program")),
                    Map.entry("session", List.of("program")),
                    Map.entry("wording", List.of("session")),
                    Map.entry("check", List.of("diagnostic", "wording")),
                    Map.entry("library", List.of("authoring", "check")),
                    Map.entry("build", List.of("wording")),
                    Map.entry("history", List.of("session")),
                    Map.entry("journal", List.of("history", "json")),
                    Map.entry("handout", List.of("wording", "json")))));

    String packageOf(String room) {
        return root + "." + room;
    }

    /** The packages that a room may import, its own among them. */
    Set<String> reachable(String room) {
        Set<String> found = new LinkedHashSet<>();
        collect(room, found);
        return found;
    }

    private void collect(String room, Set<String> found) {
        if (found.add(packageOf(room))) {
            arrows.getOrDefault(room, List.of()).forEach(next -> collect(next, found));
        }
    }
}
