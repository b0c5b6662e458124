// Expect: COMPLETED
// Log: again\nagain\n
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        List<byte[]> kept = new ArrayList<>();
        try {
            while (true) kept.add(new byte[10 << 20]);
        } catch (OutOfMemoryError e) {
            kept.clear();
            System.out.println("again");
        }
        return x0;
    }
}
