package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyllablesTests {

    /** Spoken aloud and counted by hand, a syllable between hyphens. */
    private static final String BY_HAND = """
            back  knees  stretch  breathe  clothes  straight  through  eyes  aches  cramped  moved  eased  used  tongue
            seat  hurts  rolled  stopped  squeezed  hour  school  breaths  one  walked
            an-kle  mus-cle  mus-cles  cir-cle  a-bout  to-ward  be-tween  shoul-der  el-bow  fin-ger  gen-tly  slow-ly
            ea-si-ly  care-ful  move-ment  tight-ness  some-thing  some-times  side-ways  eve-ning  bot-tom  tow-el
            pil-low  ly-ing  be-ing  qui-et  need-ed  rest-ed  loos-en  chang-es  sens-es  paus-es  reach-es  spas-m
            me-tre  ques-tion  cush-ion  prac-tice  min-ute  fore-head  fore-arm  ev-ery  peo-ple  wrong-ly  com-fort
            care-ful-ly  sud-den-ly  ex-er-cise  po-si-tion  o-pen-ing  clin-i-cian  an-oth-er  hos-pi-tal  i-de-a
            sta-bil-i-ty  to-geth-er  aer-o-bic  eas-i-er  ther-a-pist  car-ri-er  fi-nal  med-i-cine  pres-sure  in-ju-ry  di-et  vi-o-lent
            ex-er-cis-es  di-a-be-tes  cir-cu-la-tion  e-mer-gen-cy  in-de-pend-ent  ki-lo-me-tre  ra-di-a-tor  re-la-tion-ship
            flex-i-bil-i-ty  re-ha-bil-i-ta-tion  os-te-o-po-ro-sis  phys-i-o-ther-a-py  de-gen-er-a-tive
            """;

    @Test
    void everyWordHasAsManySyllablesAsWhenCountedByHand() {
        List<String> words = Stream.of(BY_HAND.strip().split("\\s+", -1)).toList();
        assertTrue(words.size() >= 60, () -> words.size() + " words");
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> Syllables.of(word) != byHand(word))
                        .map(word -> word + " is not " + Syllables.of(word))
                        .toList());
    }

    @Test
    void aNumberCountsAsItIsReadOut() {
        assertEquals(
                List.of(2, 1, 2, 3, 2, 5, 3, 5),
                Stream.of("0", "10", "15", "17", "30", "77", "100", "120")
                        .map(Syllables::of)
                        .toList());
    }

    private static int byHand(String word) {
        return word.split("-", -1).length;
    }
}
