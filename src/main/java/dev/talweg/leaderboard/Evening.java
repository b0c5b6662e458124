package dev.talweg.leaderboard;

import dev.talweg.leaderboard.drawing.RaceDrawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evening as its page tells it, all numbers written out; what people wrote is as they wrote it, and the page escapes
 * it.
 *
 * @param jury whether it is made for organizers
 * @param frozen whether some round's results since its freeze are held back
 */
record Evening(
        String name,
        String kind,
        String day,
        String people,
        boolean jury,
        boolean frozen,
        List<Leaderboard.Column> exercises,
        List<BoardRow> board,
        List<RoundPart> rounds) {

    /**
     * @param rank a flag for a baseline
     * @param bracket empty where it is in none
     */
    record BoardRow(String rank, String name, String bracket, boolean baseline, String score, List<BoardCell> cells) {}

    record BoardCell(String title, String score, String tries) {}

    /**
     * @param secret that drew the hidden instances; null until the round is finalized
     */
    record RoundPart(
            String name,
            String state,
            String length,
            List<ExercisePart> exercises,
            String digest,
            @Nullable String secret) {}

    /** @param race null where nobody has left a run */
    record ExercisePart(
            String title,
            String summary,
            String level,
            @Nullable RacePart race,
            List<SolutionPart> solutions) {}

    /**
     * @param words what can be seen, for who cannot
     * @param axes what is drawn over what; empty over a surface
     * @param stars who carry a name, best first; drawn last to first
     * @param others everybody else
     */
    record RacePart(String words, String axes, RaceDrawing drawing, List<Star> stars, List<RaceDrawing.Run> others) {

        public List<Star> drawn() {
            List<Star> reversed = new ArrayList<>(stars);
            Collections.reverse(reversed);
            return reversed;
        }
    }

    /**
     * @param look number of its hue
     * @param mark the shape at its end, as an SVG path around (0, 0)
     */
    record Star(String name, boolean baseline, String score, String look, String mark, RaceDrawing.Run run) {}

    record SolutionPart(String name, String language, String score, String calls, String source) {}
}
