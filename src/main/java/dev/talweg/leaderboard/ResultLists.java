package dev.talweg.leaderboard;

import dev.talweg.submission.Best;
import dev.talweg.submission.Work;
import dev.talweg.workshop.Participant;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two boards with all that may be told of their rows. */
@ApplicationScoped
class ResultLists {

    private final PublicBoard publicBoard;
    private final Boards boards;
    private final Clock clock;

    ResultLists(PublicBoard publicBoard, Boards boards, Clock clock) {
        this.publicBoard = publicBoard;
        this.boards = boards;
        this.clock = clock;
    }

    /** What everybody sees at this moment. */
    Results publicly(String code) {
        Leaderboard board = publicBoard.of(code);
        return results(
                code,
                false,
                new Boards.Ranked(board.frozen(), board.exercises(), board.standings()),
                new Details(Map.of(), Map.of()));
    }

    Results forTheJury(String code) {
        Boards.Ranked board = boards.forTheJury(code);
        return results(code, true, board, QuarkusTransaction.joiningExisting().call(() -> details(code)));
    }

    private Results results(String code, boolean jury, Boards.Ranked board, Details details) {
        Map<Long, Integer> inBrackets = Ranking.inBrackets(board.standings());
        List<Results.ResultRow> rows = board.standings().stream()
                .map(row -> details.row(row, inBrackets.get(row.participant())))
                .toList();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Workshop workshop = Workshop.withCode(code);
            return new Results(
                    workshop.code(), workshop.name(), jury, board.frozen(), clock.instant(), board.columns(), rows);
        });
    }

    private static Details details(String code) {
        Workshop workshop = Workshop.withCode(code);
        List<Best> bests = workshop.rounds().stream()
                .flatMap(round -> Best.inRound(round.id(), Optional.empty()).stream())
                .toList();
        Map<UUID, String> authors =
                Work.authors(bests.stream().map(best -> best.submission().id()).toList());
        Map<Long, Map<String, Results.BestSubmission>> byRow = new HashMap<>();
        bests.stream()
                .sorted(Best.ORDER.reversed())
                .forEach(best -> byRow.computeIfAbsent(best.participant(), first -> new HashMap<>())
                        .put(best.exercise(), told(best, authors)));
        return new Details(byRow, Participant.membersByTeam(workshop));
    }

    private static Results.BestSubmission told(Best best, Map<UUID, String> authors) {
        UUID id = best.submission().id();
        return new Results.BestSubmission(
                id, best.at(), best.submission().language(), best.oracleCalls(), authors.get(id));
    }

    /** What only the jury is told, by the row's participant and the exercise. */
    private record Details(Map<Long, Map<String, Results.BestSubmission>> bests, Map<Long, List<String>> members) {

        Results.ResultRow row(Standing standing, @Nullable Integer rankInBracket) {
            Map<String, Results.BestSubmission> own = bests.getOrDefault(standing.participant(), Map.of());
            return new Results.ResultRow(
                    standing.rank(),
                    standing.name(),
                    standing.baseline(),
                    standing.bracket(),
                    rankInBracket,
                    members.getOrDefault(standing.participant(), List.of()),
                    standing.score(),
                    standing.oracleCalls(),
                    standing.lastImprovedAt(),
                    standing.exercises().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, cell -> cell(cell.getValue(), own.get(cell.getKey())))));
        }

        private static Results.ResultCell cell(Standing.Cell cell, Results.@Nullable BestSubmission best) {
            return new Results.ResultCell(cell.score(), cell.tries(), cell.verdict(), best);
        }
    }
}
