// Expect: *
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Object options = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getPlatformMXBean", Class.class)
                .invoke(null, Class.forName("com.sun.management.HotSpotDiagnosticMXBean"));
        Class<?> type = Class.forName("com.sun.management.HotSpotDiagnosticMXBean");
        type.getMethod("dumpHeap", String.class, boolean.class).invoke(options, "/tmp/talweg-hostile", true);
        return x0;
    }
}
