package dev.talweg.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    /** 300 codes to find, a thousand guesses a second, for the 30 days that a workshop is looked back at. */
    @Test
    void guessingAResumeCodeIsHopelessWithoutAnyLimit() {
        String code = Codes.resumeCode();
        assertThat(code).matches("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}");
        double codes = Math.pow(31, code.replace("-", "").length());
        double guesses = 1000.0 * 60 * 60 * 24 * 30;
        assertThat(300 * guesses / codes).isLessThan(1e-5);
        assertThat(Math.log(codes) / Math.log(2)).isGreaterThan(59);
    }

    @Test
    void noCodeComesTwice() {
        Set<String> codes = Stream.generate(Codes::resumeCode).limit(10_000).collect(Collectors.toSet());
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void whateverWasTypedAroundItTheCodeIsTheSame() {
        assertThat(Codes.tidied(" k7qm 4txr–b3wz\n")).isEqualTo("K7QM-4TXR-B3WZ");
        assertThat(Codes.tidied("K7QM-4TXR-B3WZ")).isEqualTo("K7QM-4TXR-B3WZ");
        assertThat(Codes.tidied("K7QM4TXRB3WZ")).isEqualTo("K7QM-4TXR-B3WZ");
        assertThat(Codes.tidied("\0")).isEmpty();
    }
}
