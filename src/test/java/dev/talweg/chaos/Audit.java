package dev.talweg.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.RunningServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds what was answered 202 against what the database has, what the server shows of it, and what the board counts.
 */
final class Audit {

    private final ObjectMapper json = new ObjectMapper();
    private final Findings findings = new Findings();
    private final RunningServer server;
    private final List<Accepted> accepted;
    private final List<Row> rows;
    private final Map<String, Row> byId;

    Audit(RunningServer server, List<Accepted> accepted, List<Row> rows) {
        this.server = server;
        this.accepted = accepted;
        this.rows = rows;
        this.byId = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    Findings findings() throws IOException, InterruptedException {
        for (Accepted one : accepted) isThereOnce(one);
        isNothingElseThere();
        theSameEarnsTheSame();
        theBoardCountsEachOnce();
        return findings;
    }

    private void isThereOnce(Accepted one) throws IOException, InterruptedException {
        Row row = byId.get(one.id());
        if (row == null) {
            findings.lost().add(one.id() + " is no row");
        } else if (row.participant() != one.participant() || !row.key().equals(one.key())) {
            findings.lost().add(one.id() + " is somebody else's, or another");
        } else if (row.verdict() == null || row.records() == 0) {
            findings.lost().add(one.id() + " has no judgement");
        } else if (row.judgings() != 1 || row.records() != 1) {
            findings.doubled().add(one.id() + " was judged " + row.records() + " times");
        } else {
            isShownAsItIs(one, row);
        }
    }

    private void isShownAsItIs(Accepted one, Row row) throws IOException, InterruptedException {
        JsonNode shown = json.readTree(server.get("/api/submissions/" + one.id(), "Authorization", one.bearer())
                .body());
        boolean sameScore = row.score() == null
                ? !shown.path("score").isNumber()
                : row.score() == shown.path("score").asDouble();
        if (!shown.path("verdict").asText().equals(row.verdict()) || !sameScore)
            findings.lost().add(one.id() + " is shown as " + shown);
    }

    private void isNothingElseThere() {
        Set<String> answered = accepted.stream().map(Accepted::id).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        for (Row row : rows) {
            if (!answered.contains(row.id())) findings.doubled().add(row.id() + " was never answered");
            if (!keys.add(row.participant() + " " + row.key()))
                findings.doubled().add("the key " + row.key());
        }
    }

    /** Scores depend on nothing but the source; what was not scored is told apart. */
    private void theSameEarnsTheSame() {
        Map<Source, Row> first = new HashMap<>();
        for (Accepted one : accepted) {
            Row row = byId.get(one.id());
            if (row == null || !row.isScored()) continue;
            Row before = first.putIfAbsent(one.source(), row);
            if (before != null
                    && !(Objects.equals(before.verdict(), row.verdict())
                            && Objects.equals(before.score(), row.score())))
                findings.unequal().add(before + " but " + row);
        }
    }

    private void theBoardCountsEachOnce() throws IOException, InterruptedException {
        Map<Long, List<Row>> tries = rows.stream().filter(Row::counts).collect(Collectors.groupingBy(Row::participant));
        JsonNode board =
                json.readTree(server.get("/api/workshops/DEMO/leaderboard").body());
        for (JsonNode standing : board.get("standings")) {
            if (standing.get("baseline").asBoolean()) continue;
            List<Row> own = tries.remove(standing.get("participant").asLong());
            compare(standing, own == null ? List.of() : own);
        }
        tries.keySet()
                .forEach(participant -> findings.lost().add("participant " + participant + " is not on the board"));
    }

    private void compare(JsonNode standing, List<Row> own) {
        JsonNode cell = standing.path("exercises").path(Source.EXERCISE);
        int counted = cell.path("tries").asInt();
        if (counted > own.size()) findings.doubled().add(own.size() + " tries, but " + standing);
        if (counted < own.size()) findings.lost().add(own.size() + " tries, but " + standing);
        OptionalDouble best = own.stream()
                .map(Row::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max();
        boolean sameBest = best.isPresent()
                ? cell.path("score").asDouble(Double.NaN) == best.getAsDouble()
                : !cell.path("score").isNumber();
        if (!sameBest) findings.lost().add("the best is " + best + ", but " + standing);
    }
}
