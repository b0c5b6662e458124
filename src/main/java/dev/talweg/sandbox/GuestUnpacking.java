package dev.talweg.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Puts the guest's classes into a jar in a cache, with an archive of all that it loads: both are read by workers that
 * see nothing else of this program.
 */
final class GuestUnpacking {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CLASSES = "dev/talweg/guest/";

    private final Cache cache;
    private final Path home;

    GuestUnpacking(Path cache, Path home) {
        this.cache = new Cache(cache);
        this.home = home;
    }

    /**
     * The runtime, unpacked now unless it was before.
     *
     * @throws SandboxException when the Java that this server runs on cannot compile
     */
    JavaRuntime runtime() throws IOException, SandboxException {
        if (!Files.isExecutable(home.resolve("bin/java"))) {
            throw new SandboxException("There is no bin/java in " + home + ".");
        }
        if (ModuleFinder.ofSystem().find("jdk.compiler").isEmpty()) {
            throw new SandboxException("This server runs on a Java without a compiler; it needs a JDK, not a JRE.");
        }
        Path classes = Files.createTempDirectory("talweg-guest-");
        try {
            Bundled.copy(CLASSES, "Guest.class", name -> !name.contains("package-info"), classes.resolve(CLASSES));
            return new JavaRuntime(home, unpacked(classes));
        } finally {
            Cache.remove(classes);
        }
    }

    private Path unpacked(Path classes) throws IOException, SandboxException {
        List<byte[]> contents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(classes)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) contents.add(Files.readAllBytes(file));
        contents.add((home + System.getProperty("java.vm.version")).getBytes(StandardCharsets.UTF_8));
        Path guest = cache.made("guest-" + Bundled.digest(contents), making -> {
            try (OutputStream out = Files.newOutputStream(making.resolve("guest.jar"));
                    JarOutputStream jar = new JarOutputStream(out)) {
                for (Path file : files) {
                    jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                    jar.write(Files.readAllBytes(file));
                }
            }
            Cache.open(making);
        });
        archive(new JavaRuntime(home, guest));
        return guest;
    }

    /** In its final place, which the archive remembers. Without one Java starts a little later, and that is all. */
    private static void archive(JavaRuntime runtime) throws IOException, SandboxException {
        if (Files.exists(runtime.archive())) return;
        Path making = Files.createTempFile(runtime.guest(), ".making-", ".jsa");
        Files.delete(making);
        ProcessBuilder builder = new ProcessBuilder(runtime.archiving(making));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            Errand.run(builder, PATIENCE);
            if (!Files.exists(making)) return;
            Cache.open(making);
            Files.move(making, runtime.archive(), StandardCopyOption.ATOMIC_MOVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("Interrupted while Java was made ready.", e);
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
