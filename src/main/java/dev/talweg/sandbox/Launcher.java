package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts workers, in bubblewrap or bare. A worker dies with the thread that started it: call it from one that stays.
 *
 * @param root whether this server runs as root: the worker then becomes nobody by itself
 */
record Launcher(PythonRuntime runtime, boolean bubblewrap, boolean root) {

    private static final List<String> SYSTEM = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");

    Worker start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(bubblewrap ? wrapped() : runtime.worker());
        builder.directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        if (!bubblewrap) environment.putAll(runtime.environment());
        return new Worker(builder.start(), bubblewrap);
    }

    private List<String> wrapped() {
        List<String> command = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--new-session", "--clearenv"));
        command.addAll(
                List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"));
        command.addAll(List.of("--cap-drop", "ALL"));
        if (root) {
            // Root needs no user namespace, and without one the worker can become a user that owns nothing.
            command.addAll(List.of("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"));
        } else {
            command.add("--unshare-user");
        }
        runtime.environment().forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        for (String directory : SYSTEM) command.addAll(visible(Path.of(directory)));
        String python = runtime.root().toString();
        command.addAll(List.of("--ro-bind", python, python, "--chdir", "/", "--remount-ro", "/"));
        command.addAll(runtime.worker());
        return command;
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
