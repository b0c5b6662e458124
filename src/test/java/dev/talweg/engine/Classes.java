package dev.talweg.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that were compiled beside another, for tests that must not forget one. */
public final class Classes {

    private Classes() {}

    /**
     * All classes from where {@code neighbour} was compiled to, tests or not, whose package begins with {@code name}.
     */
    public static List<Class<?>> beside(Class<?> neighbour, String name) {
        try {
            Path root = Path.of(neighbour
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve(name.replace('.', '/')))) {
                return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                        .map(file -> root.relativize(file).toString())
                        .<Class<?>>map(file ->
                                load(file.substring(0, file.length() - 6).replace('/', '.')))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of them that are of that type and can be made. */
    public static List<Class<?>> kindsOf(Class<?> type, String name) {
        return beside(type, name).stream()
                .filter(each -> type.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Classes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
