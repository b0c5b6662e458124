package dev.talweg.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.http.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "Ada, \u0410\u0434\u0430, false",
        "Ada, \u0410d\u0430, true",
        "Ada, ADA, true",
        "Ada, A\u200dd\u034fa\ufe0f, true",
        "Ada, \uff21\uff24\uff21, true",
        "Ada, A\u00a0d a, true",
        "Bob, \u0392\u03bfb, true",
        "Bob, B0b, true",
        "Paul, Pau1, true",
        "Ada, Adam, false",
        "Ada, \u00c1da, false",
        "\u041c\u0430\u0448\u0430, \u043c\u0430\u0448\u0430, true",
        "\u041c\u0430\u0448\u0430, \u041f\u0430\u0448\u0430, false",
    })
    void whoLooksLikeSomebodyElseHasTheSameKey(String one, String other, boolean alike) {
        assertThat(Nickname.of(one).key().equals(Nickname.of(other).key())).isEqualTo(alike);
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
                "\u2066x\u2069",
                "\u00ad",
                "\ufeff",
                "\ufe0f",
                "\u034f",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\u2800",
                "a\u2800",
                "\udb40\udc41",
                "\ud800",
                "\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa",
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
