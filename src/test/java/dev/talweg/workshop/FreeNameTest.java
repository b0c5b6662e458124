package dev.talweg.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {

    private final FreeName freeName = new FreeName(new Random(7));

    @Test
    void isANicknameThatNobodyHasHoweverManyThereAre() {
        Set<String> taken = new HashSet<>();
        for (int person = 0; person < 1000; person++) {
            Nickname name = Nickname.of(freeName.besides(taken));
            assertThat(taken.add(name.key())).as(name.shown()).isTrue();
        }
    }

    @Test
    void hasANumberOnlyWhereItMust() {
        Set<String> taken = new HashSet<>();
        for (int person = 0; person < 400; person++) {
            String name = freeName.besides(taken);
            assertThat(name).doesNotContainPattern("\\d");
            taken.add(LookAlike.of(name));
        }
        assertThat(freeName.besides(taken)).endsWith(" 2");
    }

    @Test
    void isAnotherOneEachTime() {
        Set<String> names = new HashSet<>();
        for (int time = 0; time < 20; time++) names.add(freeName.besides(Set.of()));
        assertThat(names).hasSizeGreaterThan(10);
    }
}
