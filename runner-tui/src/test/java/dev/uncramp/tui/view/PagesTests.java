package dev.uncramp.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTests {

    private static final List<Frame.Row> HEAD = block("HEAD");

    private static List<Frame.Row> block(String... rows) {
        return Stream.of(rows).map(row -> Frame.Row.of(Style.PLAIN, row)).toList();
    }

    private static List<List<String>> pages(int height, Set<Integer> remarks, List<List<Frame.Row>> blocks) {
        Pages pages = Pages.of(blocks, remarks, height);
        return IntStream.range(0, pages.count())
                .mapToObj(page -> pages.rows(page).stream().map(Frame.Row::text).toList())
                .toList();
    }

    @Test
    void aSentenceThatDoesNotFitGoesToTheNextPageWhole() {
        assertEquals(
                List.of(List.of("HEAD", "a", "b"), List.of("HEAD", "c", "c", "c")),
                pages(4, Set.of(), List.of(HEAD, block("a"), block("b"), block("c", "c", "c"))));
    }

    @Test
    void aSentenceLongerThanAPageIsTorn() {
        assertEquals(
                List.of(List.of("HEAD", "a", "b"), List.of("HEAD", "c"), List.of("HEAD", "d")),
                pages(3, Set.of(), List.of(HEAD, block("a", "b", "c"), block("d"))));
    }

    @Test
    void aHeadingStandsWithWhatItIsAbout() {
        List<Frame.Row> heading = List.of(Frame.Row.of(Style.NAME, "heading"));
        assertEquals(
                List.of(List.of("HEAD", "a"), List.of("HEAD", "heading", "b", "b")),
                pages(4, Set.of(), List.of(HEAD, block("a"), heading, block("b", "b"))));
    }

    @Test
    void aRemarkStandsOnEveryPage() {
        assertEquals(
                List.of(List.of("HEAD", "a", "remark"), List.of("HEAD", "b", "remark")),
                pages(3, Set.of(1), List.of(HEAD, block("remark"), block("a"), block("b"))));
    }
}
