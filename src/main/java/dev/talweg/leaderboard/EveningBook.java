package dev.talweg.leaderboard;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.submission.Best;
import dev.talweg.submission.Work;
import dev.talweg.workshop.Round;
import dev.talweg.workshop.RoundState;
import dev.talweg.workshop.Workshop;
import dev.talweg.workshop.WorkshopStatus;
import dev.talweg.workshop.WorkshopStatus.RoundStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what there is to tell of an evening: rounds that have begun, their races, and solutions that were opened. */
@ApplicationScoped
class EveningBook {

    /** More of one exercise nobody reads; the page is to be small enough for a mail. */
    private static final int MOST_SOLUTIONS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\t\\u200d]]");

    private final Catalogue catalogue;
    private final Boards boards;
    private final Races races;
    private final Clock clock;

    EveningBook(Catalogue catalogue, Boards boards, Races races, Clock clock) {
        this.catalogue = catalogue;
        this.boards = boards;
        this.races = races;
        this.clock = clock;
    }

    /**
     * What a page tells.
     *
     * @param jury also what a freeze holds back
     * @param solutions also those that were opened to who took part
     */
    record Scope(boolean jury, boolean solutions) {}

    /** In a transaction of the caller's. */
    Evening of(Workshop workshop, Scope scope) {
        WorkshopStatus status = WorkshopStatus.of(workshop, "", clock.instant());
        List<Integer> begun = IntStream.range(0, status.rounds().size())
                .filter(i -> status.rounds().get(i).state() != RoundState.SCHEDULED)
                .boxed()
                .toList();
        List<String> slugs = begun.stream()
                .flatMap(i -> status.rounds().get(i).exercises().stream())
                .toList();
        Boards.Ranked board = scope.jury ? boards.forTheJury(workshop.code()) : boards.publicly(workshop.code());
        List<Leaderboard.Column> columns = board.columns().stream()
                .filter(column -> slugs.contains(column.slug()))
                .toList();
        return new Evening(
                workshop.name(),
                switch (status.kind()) {
                    case SESSION -> "Session";
                    case HACKATHON -> "Hackathon";
                },
                day(status),
                status.participants() == 1 ? "1 participant" : status.participants() + " participants",
                scope.jury,
                board.frozen(),
                columns,
                board.standings().stream().map(row -> row(row, columns)).toList(),
                begun.stream()
                        .map(i ->
                                round(workshop.rounds().get(i), status.rounds().get(i), workshop.code(), scope))
                        .toList());
    }

    /** On which the first round opened, or is to open, where the server is. */
    private String day(WorkshopStatus status) {
        Instant first = status.rounds().stream()
                .map(RoundStatus::opensAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseGet(clock::instant);
        return DAY.format(first.atZone(ZoneId.systemDefault()));
    }

    private static Evening.BoardRow row(Standing row, List<Leaderboard.Column> columns) {
        return new Evening.BoardRow(
                row.rank() == null ? "⚑" : row.rank().toString(),
                row.name(),
                Objects.requireNonNullElse(row.bracket(), ""),
                row.baseline(),
                points(row.score()),
                columns.stream()
                        .map(column -> cell(column.title(), row.exercises().get(column.slug())))
                        .toList());
    }

    private static Evening.BoardCell cell(String title, Standing.@Nullable Cell cell) {
        if (cell == null) return new Evening.BoardCell(title, "–", "");
        Double score = cell.score();
        String tries = cell.tries() == 1 ? "1 try" : cell.tries() + " tries";
        return new Evening.BoardCell(title, score == null ? "–" : points(score), tries);
    }

    private Evening.RoundPart round(Round round, RoundStatus status, String code, Scope scope) {
        List<Best> open = scope.solutions && status.solutionsOpen() ? Best.publiclyIn(round) : List.of();
        return new Evening.RoundPart(
                status.name(),
                status.state().name().toLowerCase(Locale.ROOT),
                status.minutes() == null ? "" : status.minutes() + " minutes",
                status.exercises().stream()
                        .flatMap(slug -> catalogue.find(slug).stream())
                        .map(exercise -> exercise(exercise, round, code, open, scope))
                        .toList(),
                status.secretDigest(),
                status.secret());
    }

    private Evening.ExercisePart exercise(Exercise exercise, Round round, String code, List<Best> open, Scope scope) {
        Race race = scope.jury ? races.forTheJury(round, exercise) : races.of(code, round.id(), exercise.slug());
        return new Evening.ExercisePart(
                exercise.title(),
                exercise.summary(),
                exercise.level().name().toLowerCase(Locale.ROOT),
                RaceParts.of(exercise, race),
                solutions(open.stream().filter(best -> best.exercise().equals(exercise.slug()))));
    }

    private static List<Evening.SolutionPart> solutions(Stream<Best> open) {
        List<Best> best = open.filter(each -> each.score() != null && !each.baseline())
                .sorted(Best.ORDER)
                .limit(MOST_SOLUTIONS)
                .toList();
        Map<UUID, String> sources =
                Work.sources(best.stream().map(each -> each.submission().id()).toList());
        return best.stream()
                .map(each -> new Evening.SolutionPart(
                        each.name(),
                        each.submission().language().words(),
                        points(Objects.requireNonNull(each.score(), "only scored ones are shown")),
                        each.oracleCalls() == 1 ? "1 oracle call" : each.oracleCalls() + " oracle calls",
                        visible(sources.getOrDefault(each.submission().id(), ""))))
                .toList();
    }

    private static String points(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** Marks that turn the direction of writing, or hide something, are written out: what is read is what was run. */
    private static String visible(String source) {
        return INVISIBLE
                .matcher(source.replace("\r\n", "\n"))
                .replaceAll(mark ->
                        String.format(Locale.ROOT, "‹U+%04X›", mark.group().codePointAt(0)));
    }
}
