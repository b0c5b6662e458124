package dev.talweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a running server consists of on this machine: its own process, its sandbox's, and its database's. */
public record ServerProcesses(RunningServer server) {

    /** The kernel counts processor time in these, on every Linux. */
    private static final double TICKS_PER_SECOND = 100;

    /** The sandbox's: all that descends from the server, PostgreSQL being no child of it. */
    public List<ProcessHandle> sandbox() {
        return server.process().descendants().toList();
    }

    public List<ProcessHandle> all() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(List.of(server.process()));
        all.addAll(sandbox());
        all.addAll(server.databaseProcesses());
        return all;
    }

    /** Whatever on this machine was started with a path of this directory: after its server's end, leftovers. */
    public static List<ProcessHandle> startedFrom(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> names(process, directory))
                .toList();
    }

    /** Processor time that all have used since they began, with the children that they have outlived. */
    public double processorSeconds() throws IOException {
        double ticks = 0;
        for (ProcessHandle process : all()) {
            String[] fields = statistics(process);
            // user and system time, its own and that of its dead children: fields 14 to 17 of proc(5), two cut off
            for (int field = 11; field <= 14 && field < fields.length; field++) ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    public long residentBytesOfServer() {
        return residentBytes(server.process());
    }

    /** Memory that several share is counted for each of them. */
    public long residentBytes() throws IOException {
        return all().stream().mapToLong(ServerProcesses::residentBytes).sum();
    }

    private static String[] statistics(ProcessHandle process) {
        try {
            String line = Files.readString(proc(process, "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException goneMeanwhile) {
            return new String[0];
        }
    }

    private static long residentBytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(proc(process, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return 0;
        }
    }

    private static boolean names(ProcessHandle process, Path directory) {
        try {
            return Files.readString(proc(process, "cmdline"), StandardCharsets.ISO_8859_1)
                    .contains(directory.toString());
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }
}
