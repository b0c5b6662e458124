package dev.talweg.leaderboard;

import dev.talweg.exercise.Exercise;
import dev.talweg.leaderboard.drawing.Course;
import dev.talweg.leaderboard.drawing.RaceDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A race as the evening's page shows it: who carries a name has a hue and a mark of their own, as on the pages. */
final class RaceParts {

    private static final int MOST_NAMES = 10;
    private static final String BASELINE = "base";
    private static final String DIVERGED = "diverged";

    /** Vermilion is left out: on the pages it is the path of whoever looks. */
    private static final List<String> HUES = List.of("1", "5", "3", "4", "7", "6", "8");

    private static final List<String> MARKS = List.of(
            "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
            "M-4.3 -4.3h8.6v8.6h-8.6Z",
            "M0 -5.5L5.3 4L-5.3 4Z",
            "M0 -6.2L5.5 0L0 6.2L-5.5 0Z");
    private static final String LEFT =
            "M-5 -3.2L-3.2 -5L0 -1.8L3.2 -5L5 -3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0Z";

    private RaceParts() {}

    static Evening.@Nullable RacePart of(Exercise exercise, Race race) {
        List<Race.Runner> runners = race.runners();
        if (runners.isEmpty()) return null;
        RaceDrawing drawing = RaceDrawing.of(
                exercise.surface(), runners.stream().map(RaceParts::course).toList());
        List<Race.Runner> named = named(runners);
        List<Evening.Star> stars = new ArrayList<>();
        int people = 0;
        for (Race.Runner runner : named) {
            int nth = runner.baseline() ? stars.size() : people++;
            String hue = runner.baseline() ? BASELINE : HUES.get(nth % HUES.size());
            String look = runner.diverged() ? DIVERGED : hue;
            RaceDrawing.Run run = drawing.runs().get(runners.indexOf(runner));
            String mark = run.left() ? LEFT : MARKS.get(nth % MARKS.size());
            stars.add(new Evening.Star(runner.name(), runner.baseline(), points(runner), look, mark, run));
        }
        List<RaceDrawing.Run> others = runners.stream()
                .filter(runner -> !named.contains(runner))
                .map(runner -> drawing.runs().get(runners.indexOf(runner)))
                .toList();
        return new Evening.RacePart(words(exercise, race, drawing), axes(race, drawing), drawing, stars, others);
    }

    /** The ten with the most points; where there is room, the baselines too. */
    private static List<Race.Runner> named(List<Race.Runner> runners) {
        List<Race.Runner> named = new ArrayList<>(runners.stream()
                .filter(runner -> !runner.baseline())
                .limit(MOST_NAMES)
                .toList());
        runners.stream()
                .filter(Race.Runner::baseline)
                .limit(MOST_NAMES - named.size())
                .forEach(named::add);
        return named;
    }

    private static Course course(Race.Runner runner) {
        Track track = runner.track();
        return new Course(track.calls(), track.heights(), track.x(), track.y(), runner.diverged());
    }

    private static String points(Race.Runner runner) {
        Double score = runner.score();
        if (score != null) return String.format(Locale.ROOT, "%.2f", score);
        return runner.diverged() ? "diverged" : "no points";
    }

    private static String words(Exercise exercise, Race race, RaceDrawing drawing) {
        int runs = race.runners().size();
        String seen = drawing.bands().isEmpty() ? "falling curves" : "paths over the contours of the surface";
        Optional<Race.Runner> best = race.runners().stream()
                .filter(runner -> !runner.baseline() && runner.score() != null)
                .findFirst();
        return "Race on " + exercise.title() + ": " + (runs == 1 ? "one run" : runs + " runs") + " as " + seen
                + best.map(runner -> "; most points: " + runner.name()).orElse("");
    }

    private static String axes(Race race, RaceDrawing drawing) {
        if (!drawing.bands().isEmpty()) return "";
        return (race.gapKnown() ? "Gap to the optimum" : "Loss") + " over " + race.unit();
    }
}
