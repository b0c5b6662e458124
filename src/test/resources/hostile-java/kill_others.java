// Expect: COMPLETED
// Log: (false\n)*done\n(false\n)*done\n
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        for (long pid = 1; pid < 200; pid++) {
            if (pid == ProcessHandle.current().pid()) continue;
            ProcessHandle.of(pid).ifPresent(other -> System.out.println(other.destroyForcibly()));
        }
        System.out.println("done");
        return x0;
    }
}
