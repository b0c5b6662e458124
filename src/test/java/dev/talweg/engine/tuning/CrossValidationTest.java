package dev.talweg.engine.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Folds;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.learning.LinearLoss;
import dev.talweg.engine.learning.Penalty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Golden.Reader("kfold_")
class CrossValidationTest {

    @TestFactory
    Stream<DynamicTest> ridgeOverFoldsIsThatOfScikitLearn() {
        return Golden.each(CrossValidationTest.class, (name, file) -> {
            DataSet data = Golden.table(file.problem().get("data").asText());
            List<Split> folds =
                    Folds.consecutive(data, file.optimizer().get("k").asInt());
            for (JsonNode row : file.trace()) {
                double alpha = row.get("alpha").asDouble();
                CrossValidation validation = CrossValidation.of(folds, fold -> squaredError(fold.normalised(), alpha));
                Golden.agrees(validation.losses(), Golden.numbers(row.get("fold_mse")), 1e-6);
                assertThat(validation.mean())
                        .isCloseTo(
                                row.get("mean_mse").asDouble(),
                                within(1e-6 * row.get("mean_mse").asDouble()));
            }
        });
    }

    @Test
    void theStandardErrorIsThatOfTheMean() {
        CrossValidation validation = new CrossValidation(new double[] {1, 2, 3, 6});
        assertThat(validation.mean()).isEqualTo(3);
        assertThat(validation.standardError()).isCloseTo(Math.sqrt(14.0 / 3 / 4), within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossValidation(new double[] {1}));
    }

    /** Ridge with the penalty α |w|² on the sum of squares is λ = α / n on half the mean. */
    private static double squaredError(Split fold, double alpha) {
        double[] fitted = new LinearLoss(
                        fold.training(), Penalty.ridge(alpha / fold.training().size()))
                .optimum()
                .point()
                .orElseThrow();
        return 2 * new LinearLoss(fold.validation(), Penalty.none()).value(fitted);
    }
}
