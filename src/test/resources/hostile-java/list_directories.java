// Expect: COMPLETED
// Log: (true\n){16}
// In bubblewrap there is hardly anything to list, and Landlock lists nothing.
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        for (String directory : new String[] {"/", "/proc", "/tmp", "/dev/shm", "/var/tmp", "/etc", "/home", "/root"}) {
            System.out.println(new java.io.File(directory).list() == null);
        }
        return x0;
    }
}
