// Expect: CPU_TIME
import java.util.AbstractList;
import java.util.List;

class A {
    static List<Double> minimize(Oracle oracle, double[] x0) {
        return new AbstractList<>() {
            @Override
            public Double get(int index) {
                while (true) Math.sqrt(2);
            }

            @Override
            public int size() {
                return 2;
            }
        };
    }
}
