// Expect: FAILED|CPU_TIME
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Map<Integer, String> kept = new HashMap<>();
        for (int i = 0; ; i++) kept.put(i, "number " + i);
    }
}
