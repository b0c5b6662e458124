package dev.talweg.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.function.Beale;
import dev.talweg.engine.function.Booth;
import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.function.StyblinskiTang;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.objective.Objective;

/** The objectives that golden runs walk on. */
public final class GoldenProblems {

    private GoldenProblems() {}

    /** The objective of a `problem`. */
    public static Objective objective(JsonNode problem) {
        return switch (problem.get("type").asText()) {
            case "quadratic" -> Quadratic.of(Golden.rows(problem.get("A")), Golden.numbers(problem.get("b")));
            case "rosenbrock" -> new Rosenbrock(problem.path("b").asDouble(100));
            case "beale" -> new Beale();
            case "booth" -> new Booth();
            case "himmelblau" -> new Himmelblau();
            case "styblinski_tang" -> new StyblinskiTang(2);
            case "logistic" ->
                new LogisticLoss(
                        Golden.data(problem.get("X"), problem.get("y")),
                        problem.get("l2").asDouble());
            default -> throw new IllegalArgumentException(problem.get("type").asText());
        };
    }
}
