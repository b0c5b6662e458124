package dev.talweg.guest;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a participant wrote, and where what we write into it goes. No line is moved: the words of the oracle are
 * imported on the line where the program begins, and a {@code Random} without a seed gets one between its parentheses.
 */
final class Source {

    private static final String IMPORT = "import dev.talweg.guest.*; ";
    private static final String SEED = "dev.talweg.guest.Chance.seed()";
    private static final Set<String> UNSEEDED = Set.of("Random", "java.util.Random");

    private final String text;
    private final List<String> lines;
    /** What is written in, by the place in the participant's text. */
    private final TreeMap<Integer, String> insertions = new TreeMap<>();

    Source(String text) {
        this.text = text;
        this.lines = text.lines().toList();
    }

    String text() {
        return text;
    }

    /** The whole text as it is compiled. */
    String amended(JavacTask task, CompilationUnitTree unit) {
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        PackageTree named = unit.getPackage();
        insertions.put(named == null ? 0 : (int) positions.getEndPosition(unit, named), IMPORT);
        for (NewClassTree unseeded : unseeded(unit)) {
            long name = positions.getEndPosition(unit, unseeded.getIdentifier());
            int parenthesis = text.indexOf('(', (int) name);
            if (parenthesis >= 0) insertions.put(parenthesis + 1, SEED);
        }
        StringBuilder amended = new StringBuilder(text);
        insertions.descendingMap().forEach(amended::insert);
        return amended.toString();
    }

    /** The place in the participant's text of a place in the amended one. */
    int place(long amended) {
        long place = amended;
        for (var insertion : insertions.entrySet()) {
            if (insertion.getKey() >= place) break;
            place = StrictMath.max(
                    insertion.getKey(), place - insertion.getValue().length());
        }
        return (int) StrictMath.min(place, text.length());
    }

    /** The number of the line, from 1, that holds a place in the participant's text. */
    int line(int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** The line, indented, or nothing where there is none such. */
    String shown(int line) {
        if (line < 1 || line > lines.size()) return "";
        String stripped = lines.get(line - 1).strip();
        return "    " + stripped.substring(0, StrictMath.min(200, stripped.length()));
    }

    /** The line with a mark under the place. */
    String marked(int place) {
        int line = line(place);
        String shown = shown(line);
        if (shown.isEmpty()) return "line " + line;
        int begin = text.lastIndexOf('\n', place - 1) + 1;
        while (begin < place && Character.isWhitespace(text.charAt(begin))) begin++;
        return "line " + line + "\n" + shown + "\n" + " ".repeat(4 + StrictMath.min(200, place - begin)) + "^";
    }

    private static List<NewClassTree> unseeded(CompilationUnitTree unit) {
        List<NewClassTree> found = new ArrayList<>();
        boolean[] own = new boolean[1];
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree declared, @Nullable Void nothing) {
                own[0] |= declared.getSimpleName().contentEquals("Random");
                return super.visitClass(declared, nothing);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                boolean bare = made.getArguments().isEmpty() && made.getEnclosingExpression() == null;
                if (bare && UNSEEDED.contains(made.getIdentifier().toString())) found.add(made);
                return super.visitNewClass(made, nothing);
            }
        }.scan(unit, null);
        // A class of their own with that name may have no room for a seed.
        return own[0] ? List.of() : found;
    }
}
