// Expect: FAILED
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        try (var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of("/etc/passwd"))) {
            System.out.println(channel.map(java.nio.channels.FileChannel.MapMode.READ_ONLY, 0, 100).get(0));
        }
        return x0;
    }
}
