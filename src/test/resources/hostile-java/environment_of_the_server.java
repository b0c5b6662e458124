// Expect: COMPLETED
// Log: (\[LANG, LD_LIBRARY_PATH, MALLOC_ARENA_MAX\]\n){2}
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        System.out.println(new java.util.TreeSet<>(System.getenv().keySet()));
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("talweg") || key.startsWith("quarkus"))
                .forEach(System.out::println);
        return x0;
    }
}
