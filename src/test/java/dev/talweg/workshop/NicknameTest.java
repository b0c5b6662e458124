package dev.talweg.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.http.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Zoë", "Jürgen 2", "李雷", "عمر", "नेहा", "<b>x</b>", "👩‍🔬 Mae", "a"})
    void takesNamesOfAllScripts(String typed) {
        assertThat(Nickname.of(typed).shown()).isEqualTo(typed);
    }

    @Test
    void tidiesSpaces() {
        assertThat(Nickname.of("  Ada   Lovelace ").shown()).isEqualTo("Ada Lovelace");
    }

    @Test
    void namesThatLookAlikeAreEqual() {
        assertThat(Nickname.of("Ada Lovelace").key())
                .isEqualTo(Nickname.of("ada  lovelace").key())
                .isEqualTo(Nickname.of("Ａda lovelace").key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b",
                "\u202eevil",
                "a\u0000b",
                "line\nbreak",
                "Z\u0300\u0301\u0302\u0303\u0304a",
                "\u0301",
                "123456789012345678901234567890123"
            })
    void refusesWhatCannotBeSeenOrIsTooMuch(String typed) {
        assertThatThrownBy(() -> Nickname.of(typed)).isInstanceOf(BadInput.class);
    }

    @Test
    void refusesTenKilobytesAtOnce() {
        assertThatThrownBy(() -> Nickname.of("x".repeat(10_000)))
                .isInstanceOf(BadInput.class)
                .hasMessage("A nickname has at most 32 characters.");
    }
}
