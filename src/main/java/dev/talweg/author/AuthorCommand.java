package dev.talweg.author;

import dev.talweg.exercise.BrokenExercise;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.ExerciseFolder;
import dev.talweg.judging.Harness;
import dev.talweg.judging.Judge;
import dev.talweg.sandbox.JavaSandbox;
import dev.talweg.sandbox.PythonSandbox;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code exercise new exercises/130-my-title} makes a folder to begin with; {@code exercise prove
 * exercises/130-my-title …} judges what is in folders and says whether it earns what it must. Neither starts the
 * server.
 */
public final class AuthorCommand {

    private static final String USAGE = """
            exercise new FOLDER        makes an exercise to begin with, such as exercises/140-my-title
            exercise prove FOLDER …    judges its starters, baselines and solutions
            """;

    private final Path data;
    private final PrintStream out;

    /** @param data where the languages are unpacked */
    public AuthorCommand(Path data, PrintStream out) {
        this.data = data.toAbsolutePath();
        this.out = out;
    }

    /** What the process ends with: 0 where all is well, 1 where it is not, 2 where it was not understood. */
    public int run(List<String> arguments) {
        try {
            if (arguments.size() == 2 && arguments.get(0).equals("new")) return begin(Path.of(arguments.get(1)));
            if (arguments.size() >= 2 && arguments.get(0).equals("prove")) {
                return prove(arguments.stream().skip(1).map(Path::of).toList());
            }
            out.print(USAGE);
            return 2;
        } catch (BrokenExercise | IOException | UncheckedIOException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private int begin(Path folder) throws IOException {
        Scaffold.write(folder);
        out.println(folder + " is there. Change it, and prove it: exercise prove " + folder);
        return 0;
    }

    private int prove(List<Path> folders) throws BrokenExercise, IOException {
        try (Sandbox python = PythonSandbox.start(settings());
                Sandbox java = JavaSandbox.start(settings(), data.resolve("guest"))) {
            Judge judge = new Judge(python, java);
            boolean hold = true;
            for (Path folder : folders) hold &= prove(judge, folder);
            return hold ? 0 : 1;
        }
    }

    private boolean prove(Judge judge, Path folder) throws BrokenExercise, IOException {
        Exercise exercise = ExerciseFolder.read(folder);
        out.printf("%n%s%n", exercise.title());
        boolean hold = true;
        try (Stream<Proof> proofs = new Proofs(judge, exercise, folder).stream()) {
            long begin = System.nanoTime();
            for (Iterator<Proof> each = proofs.iterator(); each.hasNext(); begin = System.nanoTime()) {
                Proof proof = each.next();
                boolean holds = proof.holds(exercise.kind());
                hold &= holds;
                out.println(line(proof, holds, (System.nanoTime() - begin) / 1e9));
            }
        }
        return hold;
    }

    private static String line(Proof proof, boolean holds, double seconds) {
        String points = proof.points() < 0 ? "" : String.format(Locale.ROOT, "%.2f", proof.points());
        String line = String.format(
                Locale.ROOT,
                "  %s %-44s %-14s %8s %6.1f s",
                holds ? "✓" : "✗",
                proof.name(),
                proof.judgement().verdict(),
                points,
                seconds);
        return holds
                ? line
                : line + "  must be: " + proof.must() + ". " + proof.judgement().message();
    }

    private SandboxSettings settings() {
        return new SandboxSettings(data.resolve("python"), Harness.PYTHON, 2, true);
    }
}
