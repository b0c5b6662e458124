package dev.talweg.engine.learning.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Networks as PyTorch computes them, to 10⁻¹⁰. */
@Golden.Reader({"objective_deep", "objective_mlp"})
class GoldenNetworksTest {

    private static final double TOLERANCE = 1e-10;

    @TestFactory
    Stream<DynamicTest> networksAreAutograds() {
        return Golden.each(GoldenNetworksTest.class, (name, file) -> {
            switch (file.json().get("kind").asText()) {
                case "deep_sigmoid" -> file.trace().forEach(row -> compareDeep(file.problem(), row));
                case "mlp_trace" -> compareNormalised(file);
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    private static void compareDeep(JsonNode problem, JsonNode row) {
        DataSet data = Golden.data(problem.get("X"), problem.get("y"));
        JsonNode layers = row.get("weights");
        int depth = row.get("depth").asInt();
        DeepSigmoid deep = new DeepSigmoid(data, depth, layers.get(0).size());
        double[] x = flat(layers);
        double[] gradient = new double[deep.dimension()];
        agrees(deep.valueAndGradient(x, gradient), row.get("f"));
        double[] first = flat(row.get("grad_first_layer"));
        Golden.agrees(Arrays.copyOf(gradient, first.length), first, TOLERANCE);
        double[] norms = Golden.numbers(row.get("grad_frobenius_by_layer"));
        for (int l = 0; l < norms.length; l++) {
            Golden.agrees(new double[] {deep.norms(gradient)[l]}, new double[] {norms[l]}, TOLERANCE);
        }
        Golden.agrees(deep.meanActivations(x), Golden.numbers(row.get("mean_activation")), TOLERANCE);
    }

    private static void compareNormalised(Golden file) {
        DataSet data = Golden.data(file.problem().get("X"), file.problem().get("y"));
        JsonNode first = file.trace().get(0).get("params");
        NormalisedNetwork network = new NormalisedNetwork(
                data, first.get("gamma").size(), first.get("b2").size());
        RunningMoments moments = RunningMoments.start(first.get("gamma").size());
        double[] x = variables(first);
        double[] gradient = new double[network.dimension()];
        double rate = file.optimizer().get("lr").asDouble();
        assertThat(file.trace()).isNotEmpty();
        for (JsonNode row : file.trace()) {
            Golden.agrees(x, variables(row.get("params")), TOLERANCE);
            agrees(network.valueAndGradient(x, gradient), row.get("f"));
            Golden.agrees(gradient, variables(row.get("grad")), TOLERANCE);
            moments = network.seen(x, moments);
            Golden.agrees(moments.means(), Golden.numbers(row.get("running_mean_after")), TOLERANCE);
            Golden.agrees(moments.variances(), Golden.numbers(row.get("running_var_after")), TOLERANCE);
            double[][] scores = network.scores(x, moments, data);
            Golden.agrees(
                    Stream.of(scores).flatMapToDouble(Arrays::stream).toArray(),
                    flat(row.get("eval_logits")),
                    TOLERANCE);
            for (int j = 0; j < x.length; j++) x[j] -= rate * gradient[j];
        }
    }

    private static void agrees(double value, JsonNode golden) {
        Golden.agrees(new double[] {value}, new double[] {golden.asDouble()}, TOLERANCE);
    }

    /** All numbers in it, however deep. */
    private static double[] flat(JsonNode node) {
        List<JsonNode> open = new ArrayList<>(List.of(node));
        DoubleStream.Builder numbers = DoubleStream.builder();
        while (!open.isEmpty()) {
            JsonNode next = open.remove(0);
            if (next.isNumber()) {
                numbers.add(next.asDouble());
            } else {
                List<JsonNode> inside = new ArrayList<>();
                next.forEach(inside::add);
                open.addAll(0, inside);
            }
        }
        return numbers.build().toArray();
    }

    private static double[] variables(JsonNode node) {
        return DoubleStream.concat(
                        DoubleStream.concat(
                                layer(node.get("W1"), node.get("b1")),
                                DoubleStream.concat(
                                        Arrays.stream(Golden.numbers(node.get("gamma"))),
                                        Arrays.stream(Golden.numbers(node.get("beta"))))),
                        layer(node.get("W2"), node.get("b2")))
                .toArray();
    }

    private static DoubleStream layer(JsonNode weights, JsonNode biases) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        for (int u = 0; u < biases.size(); u++) {
            for (double weight : Golden.numbers(weights.get(u))) numbers.add(weight);
            numbers.add(biases.get(u).asDouble());
        }
        return numbers.build();
    }
}
