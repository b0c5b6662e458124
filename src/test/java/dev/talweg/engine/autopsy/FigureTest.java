package dev.talweg.engine.autopsy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "12.5, 12.5",
        "0.0125, 0.0125",
        "123.456, 123",
        "99999, 99999",
        "123456, 1.2e5",
        "3.2e-7, 3.2e-7",
        "1e237, 1.0e237",
        "-0.5, -0.5",
        "0.2, 0.2",
        "100, 100",
        "1e-10, 1.0e-10"
    })
    void readsWellInASentence(double number, String text) {
        assertThat(Figure.of(number)).isEqualTo(text);
    }
}
