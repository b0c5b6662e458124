// Expect: COMPLETED
// Log: (refused\n){26}
import java.io.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        String here = System.getProperty("java.class.path");
        String[] secrets = {
            "/etc/shadow", "/etc/hostname", "/proc/self/environ", "/proc/self/maps", "/proc/self/mem", "/proc/1/cmdline",
            "/proc/self/root/etc/passwd", "/proc/self/cwd/etc/passwd", "/dev/mem", here + "/../../../postgres/PG_VERSION",
            here + "/../../../../pom.xml", "/root/.bashrc", "/sys/kernel/notes"
        };
        for (String secret : secrets) {
            try (FileInputStream in = new FileInputStream(secret)) {
                System.out.println("read " + secret + ": " + in.read());
            } catch (IOException e) {
                System.out.println("refused");
            }
        }
        return x0;
    }
}
