package dev.talweg.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the folders of exercises look like from outside: enough to tell that something in one has changed. */
final class Footprints {

    private Footprints() {}

    /** A footprint for each folder, by its name; hidden ones are left out. */
    static Map<String, String> of(Path parent) throws IOException {
        Map<String, String> footprints = new TreeMap<>();
        try (Stream<Path> entries = Files.list(parent)) {
            for (Path folder : entries.filter(Files::isDirectory).toList()) {
                String name = String.valueOf(folder.getFileName());
                if (!name.startsWith(".")) footprints.put(name, footprint(folder));
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return footprints;
    }

    /** Name, size, time and identity of every file; a file that goes meanwhile is one that is not there. */
    private static String footprint(Path folder) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(folder.relativize(file) + " " + attributes.size() + " " + attributes.lastModifiedTime() + " "
                        + attributes.fileKey());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return String.join("\n", files);
    }
}
