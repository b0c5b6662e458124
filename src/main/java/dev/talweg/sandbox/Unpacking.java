package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Unpacks the Python of the sandbox from the class path into a directory named after its versions. It is made beside
 * its final place and renamed, so that two servers may unpack at once and a half-unpacked one is never used.
 */
final class Unpacking {

    private static final String JARS = "org/bytedeco/";
    private static final List<String> OURS =
            List.of("zygote.py", "preload.py", "worker.py", "channel.py", "confine.py");

    private static final Predicate<String> CPYTHON =
            matching("bin/python3\\.\\d+|libpython3\\.\\d+\\.so\\.1\\.0|libffi\\.so\\.8"
                    + "|lib/python3\\.\\d+/(?!(test|idlelib|tkinter|turtledemo|ensurepip|site-packages|config-[^/]*|pydoc_data|venv)/)"
                    + "(?!lib-dynload/_(test|ctypes_test|xxtest)).*");
    private static final Predicate<String> NUMPY = matching("python/numpy/(?!(.*/)?tests/)(?!.*\\.(pyi|a|h|pxd)$).*");
    private static final Predicate<String> OPENBLAS = matching("lib(openblas|gfortran|quadmath|gcc_s)\\.so\\.\\d+");

    private final Path cache;
    private final String platform;

    Unpacking(Path cache, String platform) {
        this.cache = cache.toAbsolutePath().normalize();
        this.platform = platform;
    }

    /** The runtime, unpacked now unless it was before. */
    PythonRuntime runtime() throws IOException, SandboxException {
        String cpython = version("cpython");
        String python = cpython.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
        String name = "python-" + cpython + "-numpy-" + version("numpy") + "-openblas-" + version("openblas") + "-"
                + digest();
        PythonRuntime runtime = new PythonRuntime(cache.resolve(name), python, platform);
        prepareCache();
        if (Files.isDirectory(runtime.root())) return runtime;
        Path making = Files.createTempDirectory(cache, ".making-");
        try {
            unpack("cpython", "bin/python" + python, CPYTHON, making);
            unpack("numpy", "python/numpy/__init__.py", NUMPY, making);
            unpack("openblas", "libopenblas.so.0", OPENBLAS, making);
            for (String ours : OURS) write(making.resolve("worker").resolve(ours), resource(ours));
            open(making);
            compile(new PythonRuntime(making, python, platform));
            publish(making, runtime.root());
        } finally {
            remove(making);
        }
        return runtime;
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Unpacking.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("missing in the jar: " + name);
            return in.readAllBytes();
        }
    }

    private void prepareCache() throws IOException, SandboxException {
        Files.createDirectories(cache);
        if (Files.getPosixFilePermissions(cache).contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new SandboxException("Everybody may write to " + cache + ": Python is not run from there.");
        }
        Instant old = Instant.now().minus(Duration.ofHours(1));
        try (Stream<Path> leftovers = Files.list(cache)) {
            for (Path leftover : leftovers.filter(Unpacking::unfinished).toList()) {
                if (lastModified(leftover).isBefore(old)) remove(leftover);
            }
        }
    }

    private static boolean unfinished(Path path) {
        return path.getFileName().toString().startsWith(".making-");
    }

    private static String version(String part) throws IOException, SandboxException {
        try (InputStream in = Unpacking.class
                .getClassLoader()
                .getResourceAsStream("META-INF/maven/org.bytedeco/" + part + "/pom.properties")) {
            if (in == null) throw missing(part);
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    private static SandboxException missing(String part) {
        return new SandboxException("This build carries no " + part + " for this machine: Python cannot run.");
    }

    /** Another worker is another runtime, as its byte code is made with it. */
    private static String digest() throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String ours : OURS) sha.update(resource(ours));
            return HexFormat.of().formatHex(sha.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unpack(String part, String known, Predicate<String> wanted, Path making)
            throws IOException, SandboxException {
        String prefix = JARS + part + "/" + platform + "/";
        URL url = Unpacking.class.getClassLoader().getResource(prefix + known);
        if (url == null) throw missing(part);
        String place = url.toString();
        if (place.startsWith("jar:")) {
            Path jar = Path.of(URI.create(place.substring("jar:".length(), place.lastIndexOf("!/"))));
            try (FileSystem opened = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
                copy(opened.getPath(prefix), wanted, making.resolve(part));
            }
        } else {
            Path folder = Path.of(URI.create(place.substring(0, place.length() - known.length())));
            copy(folder, wanted, making.resolve(part));
        }
    }

    private static void copy(Path from, Predicate<String> wanted, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(path).toString();
                if (wanted.test(name)) write(to.resolve(name), Files.readAllBytes(path));
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** A worker may be another user than the server: everything is readable, whatever the umask is. */
    private static void open(Path making) throws IOException {
        try (Stream<Path> paths = Files.walk(making)) {
            for (Path path : paths.toList()) {
                boolean program = Files.isDirectory(path)
                        || making.relativize(path).toString().contains("bin/");
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void compile(PythonRuntime runtime) throws IOException, SandboxException {
        Path said = Files.createTempFile(runtime.root(), "compile", ".log");
        ProcessBuilder builder = new ProcessBuilder(runtime.compile()).redirectErrorStream(true);
        builder.redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(runtime.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
            if (process.exitValue() != 0) throw cannotStart(Files.readString(said));
        } catch (IOException e) {
            throw cannotStart(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("Interrupted while Python was unpacked.", e);
        }
        Files.delete(said);
    }

    private static SandboxException cannotStart(String said) {
        String why = said.strip();
        if (why.contains("GLIBC_") || why.contains("error=2,")) {
            why = "It needs glibc 2.35 or newer (Debian 12, Ubuntu 22.04, RHEL 10 or later). " + why;
        } else if (why.contains("error=13,")) {
            why = "Programs may not be run from its directory (mounted noexec?). " + why;
        }
        return new SandboxException(
                "The Python that comes with Talweg does not start here. " + PlainText.atMost(600, PlainText.of(why)));
    }

    private static void publish(Path making, Path place) throws IOException {
        try {
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another server was faster: its runtime is the same.
            if (!Files.isDirectory(place)) throw e;
        }
    }

    private static Instant lastModified(Path path) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    /** What another server removes at the same moment may be gone half way. */
    private static void remove(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (NoSuchFileException gone) {
            // as wanted
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) throw e.getCause();
        }
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
