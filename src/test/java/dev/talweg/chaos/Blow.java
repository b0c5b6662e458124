package dev.talweg.chaos;

import dev.talweg.RunningServer;
import dev.talweg.ServerProcesses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What befalls a running server; how often of twenty times is in proportion to what it costs to come back. */
enum Blow {
    SERVER("the server", 5) {
        @Override
        Optional<String> strike(RunningServer server, Random random) throws InterruptedException {
            String name = named(server.process());
            server.kill();
            return Optional.of(name);
        }
    },
    WORKER("a process of the sandbox", 6) {
        @Override
        Optional<String> strike(RunningServer server, Random random) {
            return killed(new ServerProcesses(server).sandbox(), random);
        }
    },
    BACKEND("a backend of PostgreSQL", 4) {
        @Override
        Optional<String> strike(RunningServer server, Random random) throws IOException {
            List<ProcessHandle> family = server.databaseProcesses();
            return killed(family.subList(Math.min(1, family.size()), family.size()), random);
        }
    },
    POSTMASTER("PostgreSQL's postmaster", 3) {
        @Override
        Optional<String> strike(RunningServer server, Random random) throws IOException {
            return killed(server.databaseProcesses().stream().limit(1).toList(), random);
        }
    },
    PAUSE("nothing, but the server stood still", 2) {
        @Override
        Optional<String> strike(RunningServer server, Random random) throws IOException, InterruptedException {
            long pid = server.process().pid();
            signal("STOP", pid);
            try {
                Thread.sleep(LEASE.plusMillis(1000 + random.nextInt(3000)).toMillis());
            } finally {
                signal("CONT", pid);
            }
            return Optional.of(named(server.process()));
        }
    };

    /** A server that stands still for longer loses what it was judging. */
    private static final Duration LEASE = Duration.ofSeconds(8);

    private final String victim;
    private final int share;

    Blow(String victim, int share) {
        this.victim = victim;
        this.share = share;
    }

    /** Strikes a victim that is there, and names it; empty when there is none at this moment. */
    abstract Optional<String> strike(RunningServer server, Random random) throws IOException, InterruptedException;

    String victim() {
        return victim;
    }

    /** Twenty blows in a random order, each kind with its share. */
    static List<Blow> shuffled(Random random) {
        List<Blow> deck = new ArrayList<>();
        for (Blow blow : values()) deck.addAll(Collections.nCopies(blow.share, blow));
        Collections.shuffle(deck, random);
        return deck;
    }

    private static Optional<String> killed(List<ProcessHandle> candidates, Random random) {
        if (candidates.isEmpty()) return Optional.empty();
        ProcessHandle victim = candidates.get(random.nextInt(candidates.size()));
        String name = named(victim);
        return victim.destroyForcibly() ? Optional.of(name) : Optional.empty();
    }

    private static String named(ProcessHandle process) {
        return process.pid()
                + process.info()
                        .command()
                        .map(command -> " " + Path.of(command).getFileName())
                        .orElse("");
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
        if (!kill.waitFor(10, TimeUnit.SECONDS)) throw new IOException("kill -" + name + " does not return");
    }
}
