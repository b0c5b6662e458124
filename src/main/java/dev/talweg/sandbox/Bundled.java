package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What comes with this program on its class path. */
final class Bundled {

    private Bundled() {}

    /** A file beside this class. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = Bundled.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("missing in the jar: " + name);
            return in.readAllBytes();
        }
    }

    /**
     * Copies the files below a prefix that are wanted; false where there are none.
     *
     * @param known one of them: the class path can be asked for a file, not for a folder
     */
    static boolean copy(String prefix, String known, Predicate<String> wanted, Path to) throws IOException {
        URL url = Bundled.class.getClassLoader().getResource(prefix + known);
        if (url == null) return false;
        String place = url.toString();
        if (place.startsWith("jar:")) {
            Path jar = Path.of(URI.create(place.substring("jar:".length(), place.lastIndexOf("!/"))));
            try (FileSystem opened = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
                copy(opened.getPath(prefix), wanted, to);
            }
        } else {
            copy(Path.of(URI.create(place.substring(0, place.length() - known.length()))), wanted, to);
        }
        return true;
    }

    /** A short name for exactly these contents. */
    static String digest(Iterable<byte[]> contents) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) sha.update(content);
            return HexFormat.of().formatHex(sha.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Predicate<String> wanted, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(path).toString();
                if (wanted.test(name)) Cache.write(to.resolve(name), Files.readAllBytes(path));
            }
        }
    }
}
