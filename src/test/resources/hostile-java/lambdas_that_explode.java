// Expect: CPU_TIME|FAILED|WALL_TIME
import java.util.function.Function;

class A {
    static <T, R> R m(Function<T, R> f) {
        return null;
    }

    static <T> int m(java.util.function.Supplier<T> f) {
        return 0;
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        Object o = m(x0 -> m(x1 -> m(x2 -> m(x3 -> m(x4 -> m(x5 -> m(x6 -> m(x7 -> m(x8 -> m(x9 -> m(x10 -> m(x11 -> x0))))))))))));
        return x0;
    }
}
