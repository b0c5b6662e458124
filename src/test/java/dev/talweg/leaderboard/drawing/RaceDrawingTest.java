package dev.talweg.leaderboard.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Surface;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaceDrawingTest {

    private static final Surface BOWL = Surface.of(
            Quadratic.of(new double[][] {{1, 0}, {0, 10}}, new double[] {0, 0}),
            new Surface.Window(-3, 3, -3, 3),
            new double[] {-2, 1});
    private static final Course INWARDS = new Course(
            new int[] {0, 2, 4}, new double[] {1, 0, -1}, new double[] {-3, -1.5, 0}, new double[] {3, 1.5, 0}, false);
    private static final Course AWAY =
            new Course(new int[] {0, 2}, new double[] {1, 9}, new double[] {0, 30}, new double[] {0, 0}, true);

    @Test
    void aRunOverASurfaceStandsWhereItWas() {
        RaceDrawing drawing = RaceDrawing.of(Optional.of(BOWL), List.of(INWARDS));
        RaceDrawing.Run run = drawing.runs().get(0);
        assertThat(run.points()).isEqualTo("0,0 180," + drawing.height() / 4 + " 360," + drawing.height() / 2);
        assertThat(run.calls()).isEqualTo("0 2 4");
        assertThat(run.left()).isFalse();
        assertThat(run.end()).isEqualTo(new RaceDrawing.Place("360", String.valueOf(drawing.height() / 2)));
        assertThat(drawing.minimum()).isEqualTo(run.end());
    }

    @Test
    void aRunThatLeavesEndsAtTheEdge() {
        RaceDrawing drawing = RaceDrawing.of(Optional.of(BOWL), List.of(INWARDS, AWAY));
        RaceDrawing.Run away = drawing.runs().get(1);
        assertThat(away.left()).isTrue();
        assertThat(away.end().x()).isEqualTo(String.valueOf(drawing.width()));
        assertThat(drawing.length()).isEqualTo(4);
    }

    @Test
    void contoursRiseFromDeepToPaleAndAreFewEnoughToTellApart() {
        List<RaceDrawing.Band> bands =
                RaceDrawing.of(Optional.of(BOWL), List.of(INWARDS)).bands();
        assertThat(bands).hasSizeBetween(10, 24);
        assertThat(bands).extracting(RaceDrawing.Band::shade).isSorted();
        assertThat(bands)
                .allSatisfy(band ->
                        assertThat(band.path()).startsWith("M").endsWith("Z").doesNotContain("NaN"));
    }

    @Test
    void withoutASurfaceItFallsOverPowersOfTen() {
        RaceDrawing drawing = RaceDrawing.of(Optional.empty(), List.of(INWARDS, AWAY));
        assertThat(drawing.bands()).isEmpty();
        assertThat(drawing.lines().stream().filter(RaceDrawing.Line::across).map(RaceDrawing.Line::label))
                .containsExactly("10⁻¹", "1", "10");
        assertThat(drawing.runs().get(0).left()).isFalse();
        assertThat(drawing.runs().get(1).left()).as("a run that climbs away").isTrue();
    }

    @Test
    void whereOneHasNoPlaceAllFall() {
        Course placeless = new Course(new int[] {0, 1}, new double[] {0, -3}, new double[0], new double[0], false);
        assertThat(RaceDrawing.of(Optional.of(BOWL), List.of(INWARDS, placeless))
                        .bands())
                .isEmpty();
    }

    @Test
    void coloursAreOneForEachShadeAndGroundAndGetLighter() {
        for (String rules : List.of(TerrainColours.onLight(), TerrainColours.onDark())) {
            assertThat(rules.split("}"))
                    .hasSize(TerrainColours.SHADES)
                    .allMatch(rule -> rule.matches("\\.t\\d+\\{fill:#[0-9a-f]{6}"));
            assertThat(green(rules, 23)).isGreaterThan(green(rules, 0));
        }
    }

    private static int green(String rules, int shade) {
        int at = rules.indexOf(".t" + shade + "{fill:#") + (".t" + shade + "{fill:#").length();
        return Integer.parseInt(rules.substring(at + 2, at + 4), 16);
    }
}
