// Expect: WALL_TIME
import java.io.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        new FileInputStream(FileDescriptor.in).read(new byte[100]);
        return x0;
    }
}
