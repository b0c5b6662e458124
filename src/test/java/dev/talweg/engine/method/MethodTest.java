package dev.talweg.engine.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talweg.engine.Classes;
import dev.talweg.engine.Golden;
import dev.talweg.engine.descent.Descent;
import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.firstorder.Conditioned;
import dev.talweg.engine.firstorder.Stepping;
import dev.talweg.engine.firstorder.Update;
import dev.talweg.engine.schedule.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The methods, and the recipe for a new one: one class, one registration, one golden trace. */
class MethodTest {

    /** Methods that PyTorch does not have, and the golden file that another program made for each. */
    private static final Map<Method, String> OTHER_FILES = Map.of(
            Method.PROXIMAL_GRADIENT, "sklearn_lasso_diabetes",
            Method.NEWTON, "newton_rosenbrock",
            Method.BFGS, "scipy_bfgs",
            Method.L_BFGS, "scipy_lbfgsb",
            Method.CONJUGATE_GRADIENT, "scipy_cg",
            Method.LINEAR_CONJUGATE_GRADIENT, "linear_cg__quadratic",
            Method.STEEPEST_DESCENT, "exact_line_search__quadratic");

    @Test
    void everyUpdateAndDescentIsRegistered() {
        Set<Class<?>> registered = Stream.of(Method.values())
                .<Object>map(method -> method.takesRate()
                        ? method.update(Tuning.usual())
                        : method.descent(new Constant(1), Tuning.usual()))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        List<Class<?>> written = new ArrayList<>(Classes.kindsOf(Update.class, "dev.talweg.engine"));
        written.addAll(Classes.kindsOf(Descent.class, "dev.talweg.engine"));
        written.removeAll(List.of(Conditioned.class, Stepping.class));
        assertThat(written)
                .hasSizeGreaterThan(18)
                .allSatisfy(type -> assertThat(registered)
                        .as(
                                "%s is a way downhill that no constant of Method makes: register it there",
                                type.getSimpleName())
                        .contains(type));
    }

    @Test
    void everyMethodHasAGoldenTrace() {
        List<String> prefixes =
                List.of(GoldenTraceTest.class.getAnnotation(Golden.Reader.class).value());
        Set<Method> traced = Golden.names().stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .map(name -> GoldenTraceTest.method(Golden.read(name)))
                .collect(Collectors.toSet());
        assertThat(Method.values())
                .allSatisfy(method -> assertThat(
                                traced.contains(method) || Golden.names().contains(OTHER_FILES.get(method)))
                        .as("Method.%s has no golden trace: add one to src/test/resources/golden", method)
                        .isTrue());
        assertThat(Golden.names()).containsAll(OTHER_FILES.values());
    }

    @Test
    void everyMethodHasItsOwnKey() {
        assertThat(Stream.of(Method.values()).map(Method::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void aHyperparameterHasOneMeaning(Method method) {
        assertThat(method.hyperparameters()).extracting(Hyperparameter::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void whatAMethodDoesNotKnowIsRefused(Method method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(method, step -> 0.1, Tuning.usual().with("boldness", 1)).descent())
                .withMessageContaining("boldness");
    }

    @Test
    void aValueThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.ADAM.update(Tuning.usual().with("beta2", 1)))
                .withMessageContaining("beta2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Method.MOMENTUM.update(Tuning.usual().with("l1", Double.NaN)));
    }
}
