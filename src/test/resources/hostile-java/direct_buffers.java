// Expect: FAILED OutOfMemoryError
import java.nio.ByteBuffer;
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        List<ByteBuffer> kept = new ArrayList<>();
        while (true) kept.add(ByteBuffer.allocateDirect(16 << 20));
    }
}
