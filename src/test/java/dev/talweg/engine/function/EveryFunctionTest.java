package dev.talweg.engine.function;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.ObjectiveContract;
import dev.talweg.engine.objective.Transform;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract on every function: in the plane, in five variables where it exists there, and turned and moved by
 * chance.
 */
@ParameterizedClass
@MethodSource("subjects")
record EveryFunctionTest(Subject subject) implements ObjectiveContract {

    record Subject(TestFunction function, Objective objective) {}

    static Stream<Named<Subject>> subjects() {
        return Arrays.stream(TestFunction.values()).flatMap(EveryFunctionTest::variants);
    }

    private static Stream<Named<Subject>> variants(TestFunction function) {
        Stream<Named<Subject>> planar = Stream.of(
                named(function, "", function.inThePlane()),
                named(function, " drawn", Transform.drawn(2, 1.5, 11).of(function.inThePlane())));
        if (!function.generalises()) return planar;
        return Stream.concat(
                planar,
                Stream.of(
                        named(function, " of 5", function.in(5)),
                        named(
                                function,
                                " of 5 drawn",
                                Transform.drawn(5, 1.5, 12).of(function.in(5))),
                        named(
                                function,
                                " of 5 drawn again",
                                Transform.drawn(5, 0.3, 13).of(function.in(5)))));
    }

    private static Named<Subject> named(TestFunction function, String variant, Objective objective) {
        return Named.of(function.key() + variant, new Subject(function, objective));
    }

    @Override
    public Objective objective() {
        return subject.objective;
    }

    @Override
    public boolean isSmoothAtTheOptimum() {
        return subject.function != TestFunction.ACKLEY;
    }
}
