package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Limits;
import dev.talweg.sandbox.Outcome;
import dev.talweg.sandbox.Program;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Optional<String> SECRET = Optional.of("secret");

    private static Sandbox python;
    private static Judge judge;
    private static Catalogue catalogue;

    @BeforeAll
    static void open() throws IOException {
        python = TestSandbox.python();
        judge = new Judge(python, python);
        catalogue = Catalogue.read(Path.of("exercises"));
    }

    @AfterAll
    static void close() {
        if (python != null) python.close();
    }

    @Test
    void theSameSettingsGetTheSameJudgement() throws Exception {
        for (String slug : new String[] {"the-long-valley", "tumours"}) {
            for (var baseline : exercise(slug).baselines().values()) {
                Judgement once = judged(slug, Language.SETTINGS, baseline, SECRET);
                assertThat(judged(slug, Language.SETTINGS, baseline, SECRET)).isEqualTo(once);
                assertThat(new Judge(python, python).judge(attempt(slug, Language.SETTINGS, baseline, SECRET)))
                        .isEqualTo(once);
            }
        }
    }

    @Test
    void whoLooksOnChangesNothingAndSeesThePublicInstanceAlone() throws Exception {
        String source = """
                def minimize(oracle, x0):
                    x = x0
                    while oracle.remaining > 0:
                        x = x - 0.05 * oracle.gradient(x)
                    return x
                """;
        for (Language language : new Language[] {Language.PYTHON, Language.SETTINGS}) {
            String text = language == Language.PYTHON ? source : "learningRate: 0.05\n";
            Attempt attempt = attempt("learning-rate-on-a-bowl", language, text, SECRET);
            Progress progress = new Progress();
            Judgement seen = judge.judge(attempt, progress);
            assertThat(seen).isEqualTo(judge.judge(attempt));
            Tape piece = progress.next().orElseThrow();
            assertThat(piece.calls()).endsWith(60).hasSizeLessThanOrEqualTo(24);
            assertThat(seen.tape().values()).containsAll(piece.values());
        }
    }

    @Test
    void settingsAndTheSameDescentInPythonScoreTheSame() throws Exception {
        String settings = "optimiser: gradient-descent\nlearningRate: 0.0625\n";
        String source = """
                def minimize(oracle, x0):
                    x = x0
                    while oracle.remaining > 0:
                        x = x - 0.0625 * oracle.gradient(x)
                    return x
                """;
        String slug = "learning-rate-on-a-bowl";
        Judgement walked = judged(slug, Language.SETTINGS, settings, SECRET);
        Judgement ran = judged(slug, Language.PYTHON, source, SECRET);
        assertThat(ran).usingRecursiveComparison().ignoringFields("transcript").isEqualTo(walked);
        assertThat(walked.transcript()).isNull();
    }

    @Test
    void practiceRunsThePublicInstanceAloneAndScoresNothing() throws Exception {
        Judgement judgement =
                judged("learning-rate-on-a-bowl", Language.SETTINGS, "learningRate: 0.1", Optional.empty());
        assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
        assertThat(judgement.score()).isNull();
        assertThat(judgement.oracleCalls()).isEqualTo(60);
        assertThat(judgement.message()).startsWith("Practice: f − f* went from").endsWith("for 60 oracle calls.");
        assertThat(judgement.tape())
                .isNotNull()
                .satisfies(tape -> assertThat(tape.x().get(0)).containsExactly(-2.4, 1.6));
    }

    @Test
    void theTapeOfAScoredRunIsThatOfPractice() throws Exception {
        String settings = "optimiser: adam\nlearningRate: 0.3\n";
        assertThat(judged("the-long-valley", Language.SETTINGS, settings, SECRET)
                        .tape())
                .isEqualTo(judged("the-long-valley", Language.SETTINGS, settings, Optional.empty())
                        .tape());
    }

    @Test
    void anotherSecretDrawsAnotherRound() throws Exception {
        String settings = "optimiser: adam\nlearningRate: 0.3\n";
        assertThat(judged("the-long-valley", Language.SETTINGS, settings, Optional.of("a"))
                        .score())
                .isNotEqualTo(judged("the-long-valley", Language.SETTINGS, settings, Optional.of("b"))
                        .score());
    }

    @Test
    void askingNothingEarnsNothing() throws Exception {
        Judgement judgement =
                judged("the-long-valley", Language.PYTHON, "def minimize(oracle, x0): return [0, 0]", SECRET);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
        assertThat(judgement.score()).isZero();
        assertThat(judgement.tape()).isNull();
        assertThat(judgement.autopsy()).isNull();
    }

    @Test
    void practiceOfAFunctionNamesTheWrongCase() throws Exception {
        String slug = "implement-the-gradient";
        Judgement judgement =
                judged(slug, Language.PYTHON, exercise(slug).starters().get(Language.PYTHON), Optional.empty());
        assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
        assertThat(judgement.score()).isNull();
        assertThat(judgement.message()).contains("of 3 public cases right; the first wrong answer is that to case 2.");
    }

    @Test
    void theSandboxesFailureIsNotTheParticipants() {
        Sandbox broken = new Sandbox() {
            @Override
            public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
                throw new SandboxException("out of workers");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(
                        () -> new Judge(broken, broken).judge(attempt("the-long-valley", Language.PYTHON, "", SECRET)))
                .isInstanceOf(SandboxException.class);
    }

    @Test
    void aLanguageThatIsNotTakenIsOurOwnMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged("implement-the-gradient", Language.SETTINGS, "", SECRET));
    }

    private static Exercise exercise(String slug) {
        return catalogue.find(slug).orElseThrow();
    }

    private static Attempt attempt(String slug, Language language, String source, Optional<String> secret) {
        return new Attempt(exercise(slug), language, source, secret);
    }

    private static Judgement judged(String slug, Language language, String source, Optional<String> secret)
            throws SandboxException {
        return judge.judge(attempt(slug, language, source, secret));
    }
}
