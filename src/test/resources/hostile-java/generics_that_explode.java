// Expect: CPU_TIME|FAILED
class A {
    static <T> T f(T a, T b) {
        return a;
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        Object o = f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(x0, java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, "")), java.util.Map.of(1, 2)), java.util.List.of(1, ""));
        return x0;
    }
}
