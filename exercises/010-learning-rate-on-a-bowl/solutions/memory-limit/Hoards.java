import java.util.ArrayList;
import java.util.List;

class Hoards {
    static double[] minimize(Oracle oracle, double[] x0) {
        List<double[]> all = new ArrayList<>();
        while (true) all.add(new double[1_000_000]);
    }
}
