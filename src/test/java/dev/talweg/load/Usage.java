package dev.talweg.load;

import dev.talweg.ServerProcesses;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a server uses of the machine while it is watched: call {@link #look} every second or so. */
final class Usage {

    private final ServerProcesses processes;
    private final long since = System.nanoTime();
    private final double processorBefore;
    private long mostOfServer;
    private long mostOfAll;

    Usage(ServerProcesses processes) throws IOException {
        this.processes = processes;
        this.processorBefore = processes.processorSeconds();
    }

    synchronized void look() {
        try {
            mostOfServer = Math.max(mostOfServer, processes.residentBytesOfServer());
            mostOfAll = Math.max(mostOfAll, processes.residentBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized String report() throws IOException {
        double processor = processes.processorSeconds() - processorBefore;
        double seconds = (System.nanoTime() - since) / 1e9;
        return String.format(
                "server, sandbox and database: processor %.1f s in %.0f s (%.0f %% of a core); most resident memory: server %d MiB, all %d MiB",
                processor, seconds, 100 * processor / seconds, mostOfServer >> 20, mostOfAll >> 20);
    }
}
