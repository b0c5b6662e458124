// Expect: CPU_TIME
import java.io.*;
import java.util.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Set<Object> root = new HashSet<>(), a = root, b = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Set<Object> c = new HashSet<>(), d = new HashSet<>(Set.of(i));
            a.add(c);
            a.add(d);
            b.add(c);
            b.add(d);
            a = c;
            b = d;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(root);
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        return x0;
    }
}
