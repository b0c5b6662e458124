package dev.talweg.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipeTest {

    @ParameterizedTest
    @EnumSource
    void theSameChanceMakesTheSameTable(Recipe recipe) {
        DataSet once = recipe.make(50, new Random(7));
        DataSet again = recipe.make(50, new Random(7));
        assertThat(once.rows()).isDeepEqualTo(again.rows());
        assertThat(once.labels()).isEqualTo(again.labels());
        assertThat(once.labels()).isNotEqualTo(recipe.make(50, new Random(8)).labels());
        assertThat(once.size()).isEqualTo(50);
    }

    @Test
    void nobodyRatesAFilmTwice() {
        int all = Recipe.VIEWERS * Recipe.FILMS_SHOWN;
        DataSet films = Recipe.FILMS.make(all, new Random(1));
        assertThat(Arrays.stream(films.rows()).map(Arrays::toString).distinct()).hasSize(all);
        assertThat(Arrays.stream(films.labels()).allMatch(stars -> stars >= 1 && stars <= 5 && 2 * stars % 1 == 0))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Recipe.FILMS.make(all + 1, new Random(1)));
    }

    @Test
    void incomeGoesWithTheGroup() {
        DataSet loans = Recipe.CREDIT.make(2000, new Random(1));
        double first = 0;
        double second = 0;
        for (double[] row : loans.rows()) {
            if (row[6] == 0) first += row[0] / 1000;
            else second += row[0] / 1000;
        }
        assertThat(second - first).isBetween(0.7, 1.1);
        assertThat(Arrays.stream(loans.labels()).average().orElseThrow()).isBetween(0.4, 0.8);
    }
}
