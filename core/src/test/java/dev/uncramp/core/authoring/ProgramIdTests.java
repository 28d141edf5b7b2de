package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramIdTests {

    @ParameterizedTest
    @CsvSource({
        "my-knee.yaml, my-knee",
        "/some/where/Knee Plan 2.yml, knee-plan-2",
        "C:\\plans\\knee.yaml, knee",
        "standard input, standard-input",
        "###.yaml, program",
        "'', program"
    })
    void withoutAnIdTheNameOfTheFileIsTheId(String file, String id) {
        assertEquals(id, HeadReader.idOf(file).value());
    }
}
