package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Surface.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The functions by the names that people choose them by, each with the part of the plane that is worth a picture. */
public enum TestFunction {
    BOWL(
            "bowl",
            new Face("Bowl", "\\tfrac12\\left(x^2+25y^2\\right)", new Window(-10, 10, -4, 4)),
            new double[] {-8, 3},
            n -> Quadratic.bowl(25, Rotation.none(n))),
    BOOTH(
            "booth",
            new Face("Booth", "(x+2y-7)^2+(2x+y-5)^2", new Window(-10, 10, -10, 10)),
            new double[] {-8, 4},
            inThePlane(new Booth())),
    ROSENBROCK(
            "rosenbrock",
            new Face("Rosenbrock valley", "100\\left(y-x^2\\right)^2+(1-x)^2", new Window(-2, 2, -1, 3)),
            new double[] {-1.2, 1},
            n -> new Rosenbrock(100, n)),
    GORGE(
            "gorge",
            new Face("Gorge", "10^4\\left(y-x^3\\right)^2+(1-x)^2", new Window(-1.6, 1.6, -2.4, 2.4)),
            new double[] {-1.2, -1},
            inThePlane(new Gorge())),
    BEALE(
            "beale",
            new Face(
                    "Beale",
                    "(1.5-x+xy)^2+\\left(2.25-x+xy^2\\right)^2+\\left(2.625-x+xy^3\\right)^2",
                    new Window(-4.5, 4.5, -4.5, 4.5)),
            new double[] {1, 1},
            inThePlane(new Beale())),
    HIMMELBLAU(
            "himmelblau",
            new Face("Himmelblau", "\\left(x^2+y-11\\right)^2+\\left(x+y^2-7\\right)^2", new Window(-6, 6, -6, 6)),
            new double[] {0, 0},
            inThePlane(new Himmelblau())),
    STYBLINSKI_TANG(
            "styblinski-tang",
            new Face(
                    "Styblinski and Tang",
                    "\\tfrac12\\left(x^4-16x^2+5x+y^4-16y^2+5y\\right)",
                    new Window(-5, 5, -5, 5)),
            new double[] {4, -1},
            StyblinskiTang::new),
    RASTRIGIN(
            "rastrigin",
            new Face("Rastrigin", "20+x^2-10\\cos 2\\pi x+y^2-10\\cos 2\\pi y", new Window(-5.12, 5.12, -5.12, 5.12)),
            new double[] {3.2, -2.7},
            Rastrigin::new),
    ACKLEY(
            "ackley",
            new Face(
                    "Ackley",
                    "-20e^{-0.2\\sqrt{(x^2+y^2)/2}}-e^{(\\cos 2\\pi x+\\cos 2\\pi y)/2}+20+e",
                    new Window(-5, 5, -5, 5)),
            new double[] {-3.5, 2.5},
            Ackley::new),
    PLATEAU(
            "plateau",
            new Face("Plateau", "\\frac{x^2+4y^2}{1+x^2+4y^2}", new Window(-8, 8, -6, 6)),
            new double[] {-6, 4},
            inThePlane(new Plateau())),
    SADDLE(
            "saddle",
            new Face("Saddle", "x^2-y^2", new Window(-3, 3, -3, 3)),
            new double[] {-2.5, 0.01},
            inThePlane(new Saddle())),
    MONKEY_SADDLE(
            "monkey-saddle",
            new Face("Monkey saddle", "x^3-3xy^2", new Window(-2, 2, -2, 2)),
            new double[] {1.5, 0.01},
            inThePlane(new MonkeySaddle()));

    /** How it is shown: its name, its formula f(x, y) in LaTeX, and where. */
    private record Face(String label, String formula, Window window) {}

    private final String key;
    private final Face face;
    private final double[] start;
    private final IntFunction<Curved> family;

    TestFunction(String key, Face face, double[] start, IntFunction<Curved> family) {
        this.key = key;
        this.face = face;
        this.start = start;
        this.family = family;
    }

    private static IntFunction<Curved> inThePlane(Curved function) {
        return n -> {
            if (n == 2) return function;
            throw new IllegalArgumentException(function + " is a function of the plane, not of " + n + " variables");
        };
    }

    /**
     * The function of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TestFunction of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no function is called " + key + "; there are "
                        + Arrays.stream(values()).map(TestFunction::key).collect(Collectors.joining(", "))));
    }

    /** Its name in settings and addresses. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    public String label() {
        return face.label;
    }

    /** f(x, y) in LaTeX. */
    public String formula() {
        return face.formula;
    }

    /** The part of the plane that is drawn. */
    public Window window() {
        return face.window;
    }

    /** Where descents in the plane usually begin. */
    public double[] start() {
        return start.clone();
    }

    /** It in the plane. */
    public Curved inThePlane() {
        return family.apply(2);
    }

    /** Every point of the plane where it is least, as far as they are known; none where it falls for ever. */
    public List<double[]> minima() {
        return this == HIMMELBLAU
                ? Himmelblau.minima()
                : inThePlane().optimum().point().stream().toList();
    }

    /** It exists in every number of variables from 2 on. */
    public boolean generalises() {
        return switch (this) {
            case BOWL, ROSENBROCK, STYBLINSKI_TANG, RASTRIGIN, ACKLEY -> true;
            case BOOTH, GORGE, BEALE, HIMMELBLAU, PLATEAU, SADDLE, MONKEY_SADDLE -> false;
        };
    }

    /**
     * It in so many variables.
     *
     * @throws IllegalArgumentException unless it {@linkplain #generalises}, and has so few
     */
    public Curved in(int dimension) {
        return family.apply(dimension);
    }
}
