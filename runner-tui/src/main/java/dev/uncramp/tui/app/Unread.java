package dev.uncramp.tui.app;

/** What a key means while a part of what is asked stands on a further page. */
public final class Unread {

    private Unread() {}

    /**
     * Says what a key means there: "none of these" is not taken of a list that was not read, the key turns the page.
     *
     * @param scene what a person stands before, more of it than is seen
     * @param key the key that was pressed
     * @return the key that turns the page in place of the one that says none of these; else the same key
     */
    public static Key meant(Scene scene, Key key) {
        boolean none = scene.keys().stream()
                .anyMatch(binding ->
                        binding.act() == Act.NONE_NEW && binding.keys().contains(key));
        return none ? Key.DOWN : key;
    }
}
