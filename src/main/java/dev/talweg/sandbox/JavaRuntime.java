package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JDK and the guest that runs in it: how to call it so that it starts soon, stays small and computes the same bits on
 * every machine.
 *
 * @param home the JDK
 * @param guest the directory of the guest's classes and of the archive of what it loads
 */
record JavaRuntime(Path home, Path guest) {

    /** The guest's class, which runs one program. */
    static final String MAIN = "dev.talweg.guest.Guest";

    private static final List<String> FLAGS = List.of(
            // A flag that this JDK does not know must not keep it from starting.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            // Programs are short: the quick compiler, the collector without threads.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:CICompilerCount=1",
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-Xms16m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=64m",
            // Nothing is asked of the machine, nothing left on it, nothing said where frames go.
            "-XX:-UseContainerSupport",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            // The same on every machine: one processor, the functions of StrictMath, sets in one order.
            "-XX:ActiveProcessorCount=1",
            "-XX:-UseLibmIntrinsic",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=exclude,java.util.ImmutableCollections$SetN$SetNIterator::*",
            "-XX:CompileCommand=exclude,java.util.ImmutableCollections$MapN$MapNIterator::*",
            "-XX:CompileCommand=exclude,java.util.ImmutableCollections$Set12*::*",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.timezone=UTC",
            "-Duser.home=/",
            "-Dfile.encoding=UTF-8");

    /** What workers are forked for: programs in Java with a heap of so many bytes. */
    Breed breed(long heapBytes, boolean wrapped) throws SandboxException {
        List<Path> elsewhere;
        try {
            elsewhere = elsewhere();
        } catch (IOException e) {
            throw new SandboxException("The files of the JDK cannot be looked at: " + e, e);
        }
        List<String> arguments = new ArrayList<>(List.of("-Xmx" + heapBytes / 1024 + "k"));
        arguments.add("-XX:SharedArchiveFile=" + archive());
        arguments.addAll(FLAGS);
        arguments.addAll(List.of("-cp", jar().toString(), MAIN));
        String harness = String.join(
                "\n\n",
                home + "\n" + heapBytes + "\n" + (wrapped ? "wrapped" : "bare"),
                guest + lines(elsewhere),
                String.join("\n", environment()),
                String.join("\n", arguments));
        List<Path> visible = new ArrayList<>(List.of(home, guest));
        visible.addAll(elsewhere);
        return new Breed("java", harness.getBytes(StandardCharsets.UTF_8), visible, true);
    }

    /** Warms up once and leaves an archive of the classes that were loaded: another machine then starts sooner. */
    List<String> archiving(Path archive) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-Xmx256m"));
        command.add("-XX:ArchiveClassesAtExit=" + archive);
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", jar().toString(), MAIN));
        return command;
    }

    Path jar() {
        return guest.resolve("guest.jar");
    }

    Path archive() {
        return guest.resolve("guest.jsa");
    }

    private List<String> environment() {
        return List.of(
                "LANG=C.UTF-8",
                // Where there is no /proc, a program does not know where it lies, nor what lies beside it.
                "LD_LIBRARY_PATH=" + home.resolve("lib"),
                // Or every thread reserves an arena.
                "MALLOC_ARENA_MAX=2");
    }

    /** Distributions keep settings under /etc and link to them; without some of them Java does not start. */
    private List<Path> elsewhere() throws IOException {
        List<Path> targets = new ArrayList<>();
        for (String part : List.of("conf", "lib")) {
            if (!Files.isDirectory(home.resolve(part))) continue;
            try (Stream<Path> paths = Files.walk(home.resolve(part), 3)) {
                for (Path link : paths.filter(Files::isSymbolicLink).toList()) {
                    if (Files.exists(link) && !link.toRealPath().startsWith(home)) targets.add(link.toRealPath());
                }
            }
        }
        return targets;
    }

    private static String lines(List<Path> paths) {
        StringBuilder lines = new StringBuilder();
        for (Path path : paths) lines.append('\n').append(path);
        return lines.toString();
    }
}
