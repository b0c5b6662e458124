// Expect: FAILED|PROTOCOL|CPU_TIME|DIED
import java.io.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        new FileOutputStream(FileDescriptor.out).close();
        new FileInputStream(FileDescriptor.in).close();
        while (true) Math.sqrt(2);
    }
}
