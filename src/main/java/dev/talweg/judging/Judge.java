package dev.talweg.judging;

import dev.talweg.engine.autopsy.Figure;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Case;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Instance;
import dev.talweg.exercise.Language;
import dev.talweg.exercise.Settings;
import dev.talweg.exercise.Task;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Outcome;
import dev.talweg.sandbox.Program;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges submissions: runs each against its instances and says what came of it. The public instance comes first and
 * gives the tape, the autopsy and the log; the hidden ones give the score and nothing else, so that nothing of them leaks. Safe
 * for use by several threads.
 */
public final class Judge {

    private final Sandbox python;
    private final Sandbox java;
    private final Pars pars = new Pars();

    /** Judges programs where their language is run, and settings right here. */
    public Judge(Sandbox python, Sandbox java) {
        this.python = python;
        this.java = java;
    }

    /**
     * Judges one attempt; the same attempt always gets the same judgement, to the last bit of its score. Blocks for as
     * long as the exercise's limits allow.
     *
     * @throws SandboxException when the sandbox failed: never the participant's fault
     * @throws IllegalArgumentException when the exercise does not take that language
     */
    public Judgement judge(Attempt attempt) throws SandboxException {
        return judge(attempt, new Progress());
    }

    /**
     * The same, while somebody looks on at the run on the public instance.
     *
     * @param progress is told each point; what becomes of it there changes nothing here
     */
    public Judgement judge(Attempt attempt, Progress progress) throws SandboxException {
        Exercise exercise = attempt.exercise();
        if (!exercise.languages().contains(attempt.language())) {
            throw new IllegalArgumentException(exercise.slug() + " does not take " + attempt.language());
        }
        return exercise.task() instanceof Task.Answers answers
                ? answered(attempt, answers)
                : descended(attempt, (Task.Terrain) exercise.task(), progress);
    }

    private Judgement descended(Attempt attempt, Task.Terrain terrain, Progress progress) throws SandboxException {
        Exercise exercise = attempt.exercise();
        List<Instance> hidden = attempt.secret().stream()
                .flatMap(secret -> IntStream.range(0, exercise.instances()).mapToObj(i -> terrain.hidden(secret, i)))
                .toList();
        Instance shown = terrain.publicInstance();
        List<Instance> instances =
                Stream.concat(Stream.of(shown), hidden.stream()).toList();
        progress.begin(shown, exercise.budget());
        Run run = attempt.language() == Language.SETTINGS
                ? walked(attempt, instances, progress)
                : conversed(attempt, instances, progress);
        DescentReport report = new DescentReport(exercise, shown, run);
        return attempt.secret().isPresent()
                ? report.scored(pars.of(exercise, attempt.secret().get(), hidden))
                : report.practised();
    }

    private static Run walked(Attempt attempt, List<Instance> instances, Progress progress) {
        Exercise exercise = attempt.exercise();
        Settings.Reading reading = Settings.read(attempt.source(), exercise.settings());
        if (reading instanceof Settings.Mistake mistake) {
            Verdict verdict = mistake.syntax() ? Verdict.SYNTAX_ERROR : Verdict.INVALID;
            return new Run(new Ruling(verdict, mistake.sentence(), mistake.line()), List.of(), "", null);
        }
        Settings settings = ((Settings.Sound) reading).settings();
        Stream<Trajectory> first =
                Stream.of(Walk.watched(settings, instances.get(0), exercise.budget(), progress::saw));
        Stream<Trajectory> others =
                instances.stream().skip(1).map(instance -> Walk.of(settings, instance, exercise.budget()));
        List<Trajectory> trajectories = Stream.concat(first, others).toList();
        return new Run(Ruling.fine(), trajectories, "", null);
    }

    private Run conversed(Attempt attempt, List<Instance> instances, Progress progress) throws SandboxException {
        Exercise exercise = attempt.exercise();
        OracleDialogue dialogue = new OracleDialogue(instances, exercise.budget(), progress::saw);
        Transcript transcript = new Transcript(dialogue);
        Outcome outcome = outcome(attempt, transcript);
        return new Run(
                Endings.of(outcome, dialogue), dialogue.trajectories(), log(outcome, dialogue), transcript.digest());
    }

    private Judgement answered(Attempt attempt, Task.Answers task) throws SandboxException {
        Exercise exercise = attempt.exercise();
        List<Case> shown = IntStream.range(0, task.publicCases())
                .mapToObj(task::publicCase)
                .toList();
        List<Case> hidden = attempt.secret().stream()
                .flatMap(secret -> IntStream.range(0, exercise.instances()).mapToObj(i -> task.hidden(secret, i)))
                .toList();
        CaseDialogue dialogue = new CaseDialogue(task, shown, hidden);
        Transcript transcript = new Transcript(dialogue);
        Outcome outcome = outcome(attempt, transcript);
        int count = hidden.isEmpty() ? shown.size() : hidden.size();
        Ruling ruling = Endings.of(outcome, dialogue);
        boolean fine = ruling.verdict() == Verdict.SCORED;
        boolean scored = fine && attempt.secret().isPresent();
        String message = fine ? answers(dialogue, count, scored) : ruling.message();
        return new Judgement(
                ruling.verdict(),
                scored ? Score.share(dialogue.rightAnswers(), count) : null,
                message,
                ruling.line(),
                log(outcome, dialogue),
                dialogue.answered(),
                null,
                null,
                transcript.digest());
    }

    private static String answers(CaseDialogue dialogue, int count, boolean scored) {
        String share = dialogue.rightAnswers() + " of " + Figure.count(count, scored ? "hidden case" : "public case")
                + " right";
        // Which hidden case was wrong is nobody's business: it would be a hint on the case.
        return scored || dialogue.firstWrong() == 0
                ? share + "."
                : share + "; the first wrong answer is that to case " + dialogue.firstWrong() + ".";
    }

    private Outcome outcome(Attempt attempt, Dialogue dialogue) throws SandboxException {
        Sandbox sandbox = switch (attempt.language()) {
            case PYTHON -> python;
            case JAVA -> java;
            case SETTINGS -> throw new IllegalArgumentException("settings are walked, not run");
        };
        return sandbox.run(new Program(attempt.source()), attempt.exercise().limits(), dialogue);
    }

    private static String log(Outcome outcome, Conversation conversation) {
        if (!(outcome instanceof Outcome.Failed failed) || failed.trace().isBlank()) return outcome.log();
        if (conversation.confidential()) return outcome.log();
        String log = outcome.log();
        return log.isEmpty() || log.endsWith("\n") ? log + failed.trace() : log + "\n" + failed.trace();
    }
}
