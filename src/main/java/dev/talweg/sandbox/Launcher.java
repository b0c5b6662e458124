package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Starts the process that workers are forked from, in bubblewrap or bare.
 *
 * @param root whether this server runs as root: a worker then becomes nobody by itself
 */
record Launcher(PythonRuntime runtime, boolean bubblewrap, boolean root) {

    private static final List<String> SYSTEM = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");
    private static final List<String> CHANCE = List.of("/dev/random", "/dev/urandom");

    /** Waits until workers can be forked. */
    Zygote start(Breed breed) throws IOException {
        // Not below the data: a socket's path has at most 107 bytes.
        Path directory = Files.createTempDirectory("talweg-sandbox-");
        Path socket = directory.resolve("zygote");
        List<String> python = runtime.zygote(socket, breed.language());
        ProcessBuilder builder = new ProcessBuilder(bubblewrap ? wrapped(python, breed, directory) : python);
        builder.directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        if (!bubblewrap) environment.putAll(runtime.environment());
        Zygote zygote = new Zygote(builder.start(), directory, socket, breed.timed());
        zygote.awaitReady(breed.harness());
        return zygote;
    }

    private List<String> wrapped(List<String> python, Breed breed, Path sockets) {
        List<String> command = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--new-session", "--clearenv"));
        command.addAll(
                List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"));
        command.addAll(List.of("--cap-drop", "ALL"));
        if (root) {
            // Root needs no user namespace, and without one a worker can become a user that owns nothing.
            for (String needed : List.of("SETUID", "SETGID", "KILL"))
                command.addAll(List.of("--cap-add", "CAP_" + needed));
        } else {
            command.add("--unshare-user");
        }
        runtime.environment().forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        // What bubblewrap makes on the way to a path only root may pass; what it makes by name, everybody.
        Stream.concat(CHANCE.stream().map(Path::of), breed.visible().stream())
                .flatMap(Launcher::ancestors)
                .distinct()
                .forEach(ancestor -> command.addAll(List.of("--dir", ancestor.toString())));
        for (String directory : SYSTEM) command.addAll(visible(Path.of(directory)));
        for (String device : CHANCE) command.addAll(List.of("--dev-bind-try", device, device));
        command.addAll(readOnly(runtime.root()));
        for (Path path : breed.visible()) command.addAll(readOnly(path));
        command.addAll(List.of("--bind", sockets.toString(), sockets.toString()));
        command.addAll(List.of("--chdir", "/", "--remount-ro", "/"));
        command.addAll(python);
        return command;
    }

    private static Stream<Path> ancestors(Path path) {
        return IntStream.range(1, path.getNameCount())
                .mapToObj(names -> Path.of("/").resolve(path.subpath(0, names)));
    }

    private static List<String> readOnly(Path path) {
        return List.of("--ro-bind", path.toString(), path.toString());
    }

    private static List<String> visible(Path directory) {
        try {
            if (Files.isSymbolicLink(directory)) {
                return List.of("--symlink", Files.readSymbolicLink(directory).toString(), directory.toString());
            }
        } catch (IOException e) {
            return List.of("--ro-bind-try", directory.toString(), directory.toString());
        }
        return List.of("--ro-bind-try", directory.toString(), directory.toString());
    }
}
