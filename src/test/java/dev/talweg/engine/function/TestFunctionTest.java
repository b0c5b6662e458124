package dev.talweg.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import dev.talweg.engine.Classes;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Surface;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestFunctionTest {

    @Test
    void listsEveryFunctionOfThePackage() {
        Stream<String> listed = Arrays.stream(TestFunction.values())
                .map(each -> each.inThePlane().getClass().getName())
                .distinct();
        assertThat(Classes.kindsOf(Objective.class, Quadratic.class.getPackageName()))
                .extracting(Class::getName)
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @Test
    void hasAKeyAndALabelForEachAlone() {
        TestFunction[] all = TestFunction.values();
        assertThat(all).extracting(TestFunction::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        assertThat(all).extracting(TestFunction::label).doesNotHaveDuplicates().doesNotContain("");
        assertThat(all)
                .allSatisfy(each -> assertThat(TestFunction.of(each.key())).isSameAs(each));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestFunction.of("rosenbrok"))
                .withMessageContaining("rosenbrok");
    }

    @ParameterizedTest
    @EnumSource
    void drawsItsStartAndItsOptimum(TestFunction function) {
        Surface surface = Surface.of(function.inThePlane(), function.window(), function.start());
        assertThat(within(surface, function.start())).isTrue();
        surface.minimum().ifPresent(point -> assertThat(within(surface, point)).isTrue());
        assertThat(surface.minimum().isPresent())
                .isEqualTo(function.inThePlane().optimum().attained());
        assertThat(function.inThePlane().value(function.start()))
                .isGreaterThan(function.inThePlane().optimum().value());
    }

    @ParameterizedTest
    @EnumSource
    void existsInManyVariablesWhereItSaysSo(TestFunction function) {
        if (function.generalises()) {
            assertThat(function.in(7).dimension()).isEqualTo(7);
            assertThat(function.in(2).value(function.start()))
                    .isEqualTo(function.inThePlane().value(function.start()));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> function.in(3))
                    .withMessageContaining("plane");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesItsFormulaInBalancedBraces(TestFunction function) {
        String formula = function.formula();
        assertThat(formula).contains("x", "y");
        assertThat(formula.chars().filter(c -> c == '{').count())
                .isEqualTo(formula.chars().filter(c -> c == '}').count());
        assertThat(formula.split("\\\\left", -1)).hasSameSizeAs(formula.split("\\\\right", -1));
    }

    @ParameterizedTest
    @EnumSource
    void isLeastAtEachOfItsMinima(TestFunction function) {
        Objective objective = function.inThePlane();
        assertThat(function.minima().isEmpty()).isNotEqualTo(objective.optimum().attained());
        assertThat(function.minima()).allSatisfy(point -> {
            assertThat(objective.value(point)).isCloseTo(objective.optimum().value(), offset(1e-13));
            assertThat(function.window().xMin()).isLessThan(point[0]);
            assertThat(function.window().xMax()).isGreaterThan(point[0]);
            assertThat(function.window().yMin()).isLessThan(point[1]);
            assertThat(function.window().yMax()).isGreaterThan(point[1]);
        });
    }

    @Test
    void keepsItsStartToItself() {
        TestFunction.BEALE.start()[0] = 9;
        assertThat(TestFunction.BEALE.start()).containsExactly(1, 1);
    }

    private static boolean within(Surface surface, double[] point) {
        return point[0] >= surface.xMin()
                && point[0] <= surface.xMax()
                && point[1] >= surface.yMin()
                && point[1] <= surface.yMax();
    }
}
