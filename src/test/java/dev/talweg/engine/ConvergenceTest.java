package dev.talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.Specimens.Specimen;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.learning.DataParallel;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.schedule.Constant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What every method makes of every objective: docs/convergence.md tells it and is written by {@code
 * -Dconvergence.write}.
 */
class ConvergenceTest {

    private static final Path PAPER = Path.of("docs", "convergence.md");
    private static final double[] RATES = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5};
    private static final int STEPS = 1000;
    /** A gap or a gradient this much smaller than at the start has vanished. */
    private static final double VANISHED = 1e-6;

    private static final double FAR_BELOW = -1e12;

    /** What became of a run, from the best to the worst. */
    private enum End {
        ARRIVED("●"),
        GONE("↓"),
        ELSEWHERE("◐"),
        LOWER("○"),
        NOWHERE("–");

        private final String sign;

        End(String sign) {
            this.sign = sign;
        }
    }

    @Test
    void theTableTellsWhatBecomesOfEveryRun() throws IOException {
        List<String> table = table();
        String paper = Files.readString(PAPER);
        String head = paper.substring(0, paper.indexOf("| objective"));
        String now = head + String.join("\n", table) + "\n";
        if (System.getProperty("convergence.write") != null) Files.writeString(PAPER, now);
        assertThat(now).isEqualTo(Files.readString(PAPER));
    }

    @Test
    void everyKindOfObjectiveIsInTheTable() {
        Set<String> tried = Specimens.all().stream()
                .map(specimen -> specimen.objective().getClass().getName())
                .collect(Collectors.toSet());
        assertThat(Classes.kindsOf(Objective.class, "dev.talweg.engine").stream()
                        .filter(type -> !type.equals(DataParallel.class))
                        .map(Class::getName))
                .isSubsetOf(tried);
    }

    private static List<String> table() {
        List<String> lines = new ArrayList<>();
        List<Method> methods = List.of(Method.values());
        lines.add("| objective | " + methods.stream().map(Method::key).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|" + ":-:|".repeat(methods.size()));
        Specimens.all().parallelStream()
                .map(specimen -> "| " + specimen.name() + " | "
                        + methods.stream()
                                .map(method -> best(specimen, method).sign)
                                .collect(Collectors.joining(" | "))
                        + " |")
                .forEachOrdered(lines::add);
        return lines;
    }

    /** With the best of the rates, where the method takes one. */
    private static End best(Specimen specimen, Method method) {
        End best = End.NOWHERE;
        for (double rate : method.takesRate() ? RATES : new double[] {1}) {
            End end = end(specimen, method, rate);
            if (end.compareTo(best) < 0) best = end;
            if (best == End.ARRIVED) break;
        }
        return best;
    }

    private static End end(Specimen specimen, Method method, double rate) {
        Objective objective = specimen.objective();
        Optimum optimum = objective.optimum();
        double[] x = specimen.start().clone();
        double[] gradient = new double[x.length];
        double first = objective.valueAndGradient(x, gradient);
        double flat = VANISHED * norm(gradient);
        double low = optimum.attained() ? optimum.value() + VANISHED * (first - optimum.value()) : FAR_BELOW;
        double[] least = {first, Double.POSITIVE_INFINITY};
        StopRule watching = (point, value, slope) -> {
            least[0] = Math.min(least[0], value);
            least[1] = Math.min(least[1], norm(slope));
            return value <= low || least[1] <= flat;
        };
        method.descent(new Constant(rate), Tuning.usual())
                .walk(x, Slope.of(objective).until(watching.or(StopRule.afterSteps(STEPS))));
        if (least[0] <= low) return optimum.attained() ? End.ARRIVED : End.GONE;
        if (least[1] <= flat) return optimum.attained() || !optimum.isBounded() ? End.ELSEWHERE : End.ARRIVED;
        return least[0] < first ? End.LOWER : End.NOWHERE;
    }

    private static double norm(double[] gradient) {
        double sum = 0;
        for (double entry : gradient) sum += entry * entry;
        return Math.sqrt(sum);
    }
}
