package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is of this process and the processes below it, as the kernel tells: nothing of it may grow by a program
 * that has ended.
 *
 * @param open sockets, pipes and the like, by process: of this one and of those that workers are forked from
 * @param memory resident bytes of those that workers are forked from
 */
record HostState(long processes, Map<Long, Long> open, Map<Long, Long> memory) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final long SLACK = 4 << 20;
    private static final List<Path> PLACES = Stream.of("/", "/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run")
            .map(Path::of)
            .filter(Files::isDirectory)
            .toList();

    static HostState now() throws IOException {
        Map<Long, Long> open = new TreeMap<>();
        Map<Long, Long> memory = new TreeMap<>();
        open.put(ProcessHandle.current().pid(), openIn(ProcessHandle.current().pid()));
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            if (!isZygote(process)) continue;
            open.put(process.pid(), openIn(process.pid()));
            memory.put(process.pid(), residentIn(process.pid()));
        }
        return new HostState(ProcessHandle.current().descendants().count(), open, memory);
    }

    /**
     * What there is once as many processes are idle as should be, and have been for a while: some that end and some that
     * have not begun may be as many for a moment.
     */
    static HostState settled(long processes) throws IOException, InterruptedException {
        HostState state = now();
        Instant end = Instant.now().plus(PATIENCE);
        Instant since = Instant.now();
        while (Instant.now().isBefore(end)) {
            Thread.sleep(20);
            HostState next = now();
            boolean still = next.processes == processes && next.open.equals(state.open);
            if (!still) since = Instant.now();
            state = next;
            if (since.plus(STILL).isBefore(Instant.now())) break;
        }
        assertThat(state.processes).as(HostState::told).isEqualTo(processes);
        return state;
    }

    /** Waits until there is no more than this, and fails when there is. */
    void mustReturn() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!hasReturned() && Instant.now().isBefore(end)) Thread.sleep(5);
        assertThat(ProcessHandle.current().descendants().count())
                .as(HostState::told)
                .isEqualTo(processes);
        for (Map.Entry<Long, Long> each : open.entrySet()) {
            assertThat(openIn(each.getKey()))
                    .as("sockets and pipes of " + each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(litter()).isEmpty();
    }

    /** What costs least to ask comes first. */
    private boolean hasReturned() throws IOException {
        for (Map.Entry<Long, Long> each : open.entrySet()) {
            if (openIn(each.getKey()) != each.getValue()) return false;
        }
        return ProcessHandle.current().descendants().count() == processes;
    }

    /** Nothing is left that runs from there, whoever its parent is. */
    static void mustNotRun(Path directory) throws IOException {
        Path real = directory.toRealPath();
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> executable(process).startsWith(real)))
                .isEmpty();
    }

    /** The memory that all programs share did not grow by those that ran. */
    void mustNotHaveGrown() throws IOException {
        Map<Long, Long> grown = now().memory;
        assertThat(grown.keySet())
                .as("the processes that workers are forked from")
                .isEqualTo(memory.keySet());
        memory.forEach((process, before) -> assertThat(grown.get(process)).isLessThan(before + SLACK));
    }

    /** Every program that would leave something leaves it under this name. */
    private static List<Path> litter() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path place : PLACES) {
            try (Stream<Path> files = Files.list(place)) {
                files.filter(file -> file.getFileName().toString().contains("talweg-hostile"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String told() {
        return ProcessHandle.current()
                .descendants()
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse("gone"))
                .collect(Collectors.joining("\n", "processes:\n", ""));
    }

    /** A Python whose parent is none. */
    private static boolean isZygote(ProcessHandle process) {
        return isPython(process) && process.parent().filter(HostState::isPython).isEmpty();
    }

    private static boolean isPython(ProcessHandle process) {
        return executable(process).getFileName().toString().startsWith("python");
    }

    private static Path executable(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(proc(process.pid(), "exe"));
        } catch (IOException e) {
            return Path.of("gone");
        }
    }

    /**
     * This process may talk to a database and to browsers meanwhile, if a server of other tests lives in it: those
     * connections are not counted, while those to workers are of the local kind.
     */
    private static long openIn(long process) throws IOException {
        boolean own = process == ProcessHandle.current().pid();
        Set<String> local = own ? localSockets() : Set.of();
        try (Stream<Path> descriptors = Files.list(proc(process, "fd"))) {
            return descriptors
                    .map(HostState::target)
                    .filter(target ->
                            own ? target.startsWith("pipe:") || local.contains(target) : !target.startsWith("/"))
                    .count();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "/gone";
        }
    }

    private static Set<String> localSockets() throws IOException {
        return Files.readAllLines(Path.of("/proc/net/unix")).stream()
                .map(line -> line.strip().split("\\s+"))
                .map(fields -> "socket:[" + fields[6] + "]")
                .collect(Collectors.toSet());
    }

    private static long residentIn(long process) throws IOException {
        return Files.readAllLines(proc(process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .collect(Collectors.toList())
                .get(0);
    }

    private static Path proc(long process, String file) {
        return Path.of("/proc", Long.toString(process), file);
    }
}
