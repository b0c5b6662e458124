package dev.talweg.playground;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.TestFunction;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Surface.Window;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.exercise.SettingField;
import dev.talweg.http.BadInput;
import dev.talweg.playground.PlaygroundResource.WantedRun;
import dev.talweg.playground.PlaygroundResource.WantedRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted, strictly: what will not do is a {@link BadInput} that names the field. */
final class PlanReader {

    private static final int LONGEST_SHOWN = 40;

    private PlanReader() {}

    /** What is to be run, and where. */
    record Plan(TestFunction surface, double[] start, List<PlannedRun> runs) {}

    static Plan read(WantedRuns wanted) {
        TestFunction surface = chosen("surface", wanted.surface(), TestFunction.values(), TestFunction::key);
        double[] start = start(wanted.start(), surface.window());
        List<@Nullable WantedRun> runs = wanted.runs() == null ? List.of() : wanted.runs();
        if (runs.isEmpty() || runs.size() > Choices.MOST_RUNS) {
            throw new BadInput("runs: there must be 1 to " + Choices.MOST_RUNS + " of them, not " + runs.size() + ".");
        }
        List<PlannedRun> planned = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) planned.add(run("runs[" + i + "]", runs.get(i)));
        return new Plan(surface, start, planned);
    }

    private static PlannedRun run(String where, @Nullable WantedRun wanted) {
        if (wanted == null) throw new BadInput(where + ": there must be a run here.");
        Method method = chosen(where + ".optimiser", wanted.optimiser(), Method.values(), Method::key);
        Decay decay = chosen(where + ".schedule", wanted.schedule(), Decay.values(), Decay::key);
        double rate = number(where, Choices.LEARNING_RATE, wanted.learningRate());
        double budget = number(where, Choices.BUDGET, wanted.budget() == null ? null : (double) wanted.budget());
        Map<String, Double> tuning = new HashMap<>();
        Map<String, Double> shape = new HashMap<>();
        Map<String, @Nullable Double> tunings = wanted.tuning() == null ? Map.of() : wanted.tuning();
        tunings.forEach((name, value) -> {
            Hyperparameter ofDecay = named(name, decay.hyperparameters());
            Hyperparameter known = ofDecay == null ? named(name, method.hyperparameters()) : ofDecay;
            if (known == null) {
                throw new BadInput(where + ".tuning: neither " + method.key() + " nor the schedule " + decay.key()
                        + " is tuned by “" + shown(name) + "”.");
            }
            (ofDecay == null ? tuning : shape).put(name, number(where + ".tuning", Knob.field(known), value));
        });
        return new PlannedRun(method, new Tuning(tuning), decay, new Tuning(shape), rate, (int) budget);
    }

    private static @Nullable Hyperparameter named(String name, List<Hyperparameter> known) {
        return known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <T> T chosen(String where, @Nullable String key, T[] choices, Function<T, String> keyOf) {
        return Stream.of(choices)
                .filter(choice -> keyOf.apply(choice).equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput(where + " must be one of "
                        + Stream.of(choices).map(keyOf).collect(Collectors.joining(", ")) + ", "
                        + (key == null ? "and is missing." : "not “" + shown(key) + "”.")));
    }

    private static double[] start(@Nullable List<@Nullable Double> start, Window window) {
        if (start == null || start.size() != 2 || start.contains(null)) {
            throw new BadInput("start must be two numbers, x and y.");
        }
        double x = Objects.requireNonNull(start.get(0));
        double y = Objects.requireNonNull(start.get(1));
        if (!(x >= window.xMin() && x <= window.xMax())) throw outside("start[0]", x, window);
        if (!(y >= window.yMin() && y <= window.yMax())) throw outside("start[1]", y, window);
        return new double[] {x, y};
    }

    private static BadInput outside(String where, double coordinate, Window window) {
        return new BadInput(where + " must lie on the map, x from " + written(window.xMin()) + " to "
                + written(window.xMax()) + " and y from " + written(window.yMin()) + " to " + written(window.yMax())
                + ", not at " + written(coordinate) + ".");
    }

    /** NaN is within no range. */
    private static double number(String where, SettingField field, @Nullable Double number) {
        double min = Objects.requireNonNull(field.min());
        double max = Objects.requireNonNull(field.max());
        boolean isWhole = field.type() == SettingField.Type.INTEGER;
        if (number != null && number >= min && number <= max && (!isWhole || number == StrictMath.rint(number))) {
            return number;
        }
        throw new BadInput(where + "." + field.name() + " must be a " + (isWhole ? "whole " : "") + "number from "
                + written(min) + " to " + written(max) + ", "
                + (number == null ? "and is missing." : "not " + written(number) + "."));
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_SHOWN ? clean : clean.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String written(double number) {
        return number == StrictMath.rint(number) && StrictMath.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number).replace(".0E", "e").replace('E', 'e');
    }
}
