// Expect: FAILED OutOfMemoryError
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        List<byte[]> kept = new ArrayList<>();
        while (true) kept.add(new byte[10 << 20]);
    }
}
