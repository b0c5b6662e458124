package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Unpacks the Python of the sandbox from the class path into a directory named after its versions. */
final class Unpacking {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String JARS = "org/bytedeco/";
    private static final List<String> OURS = List.of(
            "zygote.py",
            "preload.py",
            "worker.py",
            "channel.py",
            "confine.py",
            "bpf.py",
            "landlock.py",
            "jvm.py",
            "confine_jvm.py");

    private static final Predicate<String> CPYTHON =
            matching("bin/python3\\.\\d+|libpython3\\.\\d+\\.so\\.1\\.0|libffi\\.so\\.8"
                    + "|lib/python3\\.\\d+/(?!(test|idlelib|tkinter|turtledemo|ensurepip|site-packages|config-[^/]*|pydoc_data|venv)/)"
                    + "(?!lib-dynload/_(test|ctypes_test|xxtest)).*");
    private static final Predicate<String> NUMPY = matching("python/numpy/(?!(.*/)?tests/)(?!.*\\.(pyi|a|h|pxd)$).*");
    private static final Predicate<String> OPENBLAS = matching("lib(openblas|gfortran|quadmath|gcc_s)\\.so\\.\\d+");

    private final Cache cache;
    private final String platform;

    Unpacking(Path cache, String platform) {
        this.cache = new Cache(cache);
        this.platform = platform;
    }

    /** The runtime, unpacked now unless it was before. */
    PythonRuntime runtime() throws IOException, SandboxException {
        String cpython = version("cpython");
        String python = cpython.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
        String name = "python-" + cpython + "-numpy-" + version("numpy") + "-openblas-" + version("openblas") + "-"
                + digest();
        Path root = cache.made(name, making -> {
            unpack("cpython", "bin/python" + python, CPYTHON, making);
            unpack("numpy", "python/numpy/__init__.py", NUMPY, making);
            unpack("openblas", "libopenblas.so.0", OPENBLAS, making);
            for (String ours : OURS) Cache.write(making.resolve("worker").resolve(ours), Bundled.resource(ours));
            Cache.open(making);
            compile(new PythonRuntime(making, python, platform));
        });
        return new PythonRuntime(root, python, platform);
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
        List<byte[]> contents = new ArrayList<>();
        for (String ours : OURS) contents.add(Bundled.resource(ours));
        return Bundled.digest(contents);
    }

    private void unpack(String part, String known, Predicate<String> wanted, Path making)
            throws IOException, SandboxException {
        String prefix = JARS + part + "/" + platform + "/";
        if (!Bundled.copy(prefix, known, wanted, making.resolve(part))) throw missing(part);
    }

    private static void compile(PythonRuntime runtime) throws IOException, SandboxException {
        Path said = Files.createTempFile(runtime.root(), "compile", ".log");
        ProcessBuilder builder = new ProcessBuilder(runtime.compile()).redirectErrorStream(true);
        builder.redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(runtime.environment());
        try {
            if (Errand.run(builder, PATIENCE) != 0) throw cannotStart(Files.readString(said));
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

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
