package dev.talweg.guest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where the compiler finds and leaves what it works with: the JDK's own classes, the words of the oracle, and room in
 * memory for what it makes.
 */
final class Shelf extends ForwardingJavaFileManager<StandardJavaFileManager> {

    /** What participants may name; the rest of this package is not for them. */
    private static final List<Class<?>> WORDS =
            List.of(Oracle.class, BudgetExceeded.class, Diverged.class, Chance.class);

    private final List<JavaFileObject> words;
    private final Map<String, Made> made = new LinkedHashMap<>();

    Shelf(StandardJavaFileManager jdk) {
        super(jdk);
        words = WORDS.stream().map(Word::new).collect(Collectors.toList());
    }

    /** Forgets what was made before. */
    void clear() {
        made.clear();
    }

    /** What was made, in its order. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        made.forEach((name, bytes) -> classes.put(name, bytes.content.toByteArray()));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH) return super.list(location, packageName, kinds, recurse);
        boolean ours = packageName.equals(Shelf.class.getPackageName()) && kinds.contains(JavaFileObject.Kind.CLASS);
        return ours ? words : List.of();
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Word word ? word.type.getName() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return made.computeIfAbsent(className, Made::new);
    }

    /** A participant's text; it may hold a public class of any name. */
    static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("submission:/Solution.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class Word extends SimpleJavaFileObject {
        private final Class<?> type;

        Word(Class<?> type) {
            super(URI.create("guest:/" + type.getSimpleName() + ".class"), Kind.CLASS);
            this.type = type;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                if (in == null) throw new IOException("missing: " + type);
                return new ByteArrayInputStream(in.readAllBytes());
            }
        }
    }

    private static final class Made extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Made(String name) {
            super(URI.create("made:/" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            content.reset();
            return content;
        }
    }
}
