package dev.talweg.guest;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/**
 * The compiler: makes classes of a text, and touches no file but those of the JDK. It runs no annotation processor. Kept
 * for the next text, because it is quicker then.
 */
final class Javac {

    /** Programs see java.base; more modules only take longer to open. */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:none", "-nowarn", "-g", "-implicit:none", "--limit-modules=java.base");

    /** Who writes Oracle, or String, does not say where it comes from. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

    private final JavaCompiler compiler;
    private final Shelf shelf;

    Javac(JavaCompiler compiler) {
        this.compiler = compiler;
        this.shelf = new Shelf(compiler.getStandardFileManager(null, Locale.ENGLISH, null));
    }

    /**
     * The byte code of each class by its name.
     *
     * @throws Refused when the text is no program
     */
    Map<String, byte[]> compile(Source source) throws Refused, IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask reading = task(source.text(), said);
        CompilationUnitTree unit = reading.parse().iterator().next();
        demandFine(source, said);
        String amended = source.amended(reading, unit);
        shelf.clear();
        StringWriter collapse = new StringWriter();
        DiagnosticCollector<JavaFileObject> saidThen = new DiagnosticCollector<>();
        boolean fine = task(amended, saidThen, collapse).call();
        demandFine(source, saidThen);
        if (fine) return shelf.classes();
        // The compiler has failed itself, with a text of its own on how; the usual ones are these two.
        String why = collapse.toString();
        if (why.contains(StackOverflowError.class.getSimpleName())) throw new StackOverflowError("in the compiler");
        if (why.contains(OutOfMemoryError.class.getSimpleName())) throw new OutOfMemoryError("in the compiler");
        throw new Refused(List.of(new Refused.Mistake(-1, "the compiler cannot cope with this program")));
    }

    private JavacTask task(String text, DiagnosticCollector<JavaFileObject> said) {
        return task(text, said, new StringWriter());
    }

    private JavacTask task(String text, DiagnosticCollector<JavaFileObject> said, StringWriter out) {
        return (JavacTask) compiler.getTask(out, shelf, said, OPTIONS, null, List.of(new Shelf.Text(text)));
    }

    private static void demandFine(Source source, DiagnosticCollector<JavaFileObject> said) throws Refused {
        List<Refused.Mistake> mistakes = said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> mistake(source, diagnostic))
                .collect(Collectors.toList());
        if (!mistakes.isEmpty()) throw new Refused(mistakes);
    }

    private static Refused.Mistake mistake(Source source, Diagnostic<?> diagnostic) {
        boolean placed = diagnostic.getPosition() != Diagnostic.NOPOS;
        String message = PACKAGE.matcher(diagnostic.getMessage(Locale.ENGLISH))
                .replaceAll("")
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
        return new Refused.Mistake(placed ? source.place(diagnostic.getPosition()) : -1, message);
    }
}
