package dev.talweg.bench;

import java.util.Arrays;

/** Runs every workload once and prints what came of it, as the peers do, so that one can see that all do the same work. */
public final class EngineChecks {

    private EngineChecks() {}

    public static void main(String[] args) {
        EngineBench bench = new EngineBench();
        EngineBench.Dense dense = new EngineBench.Dense();
        EngineBench.Digits digits = new EngineBench.Digits();
        print("w1", bench.W1_adamOnRosenbrock());
        print("w2", bench.W2_raceOnHimmelblau(new EngineBench.Starts()));
        print("w3", bench.W3_logisticFullBatch(dense));
        print("w4", bench.W4_logisticMiniBatches(new EngineBench.Wide()));
        print("w5", bench.W5_softmaxOnDigits(digits));
        print("w6", bench.W6_networkOnDigits(new EngineBench.Layers()));
        print("w7", bench.W7_matrixFactorisation(new EngineBench.Recommender()));
        print("w8", bench.W8_lBfgsOnLogistic(dense));
    }

    private static void print(String workload, double... check) {
        System.out.println("{\"workload\": \"" + workload + "\", \"check\": " + Arrays.toString(check) + "}");
    }
}
