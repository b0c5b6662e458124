package dev.talweg.chaos;

import dev.talweg.RunningServer;
import dev.talweg.ServerProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills parts of a running server at random moments, with submissions in flight, and sees that none is lost and none
 * counts twice. Bounded in time; leaves no process behind. After a build:
 *
 * <pre>./mvnw -Pchaos test-compile exec:exec@chaos -Dkills=100 -Dseed=4</pre>
 */
public final class Chaos {

    private static final Duration LONGEST = Duration.ofMinutes(90);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path LOGS = Path.of("target", "chaos");

    private final int kills;
    private final Random random;
    private final RunningServer server;
    private final RunningServer second;
    private final Room room;
    private final Instant end = Instant.now().plus(LONGEST);
    private final List<Struck> struck = new ArrayList<>();
    private final List<Blow> deck = new ArrayList<>();
    private Duration longestOutage = Duration.ZERO;

    private Chaos(int kills, long seed, RunningServer server, RunningServer second) {
        this.kills = kills;
        this.random = new Random(seed);
        this.server = server;
        this.second = second;
        this.room = Room.filled(server, seed);
    }

    private record Struck(int number, Blow blow, Instant at) {}

    /** What the last line says, and whether all is as it must be. */
    private record Result(String line, boolean fine) {}

    /** How many kills, and the seed that chooses them. */
    public static void main(String... arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        System.out.printf("chaos: %d kills, seed %d%n", kills, seed);
        Result result;
        List<Path> homes;
        try (RunningServer server = RunningServer.start(Map.of());
                DatabaseDoor door = new DatabaseDoor(new Database(server));
                RunningServer second = secondNode(server, door)) {
            Runtime.getRuntime().addShutdownHook(new Thread(second::close));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            homes = List.of(server.home(), second.home());
            try {
                second.launch();
                second.awaitSandbox();
                result = new Chaos(kills, seed, server, second).run();
            } finally {
                keepLogs(server, "first");
                keepLogs(second, "second");
            }
        }
        int left = leftovers(homes);
        System.out.println(result.line());
        System.exit(result.fine() && left == 0 ? 0 : 1);
    }

    /** How many processes have outlived their server; told, and ended. */
    private static int leftovers(List<Path> homes) throws InterruptedException {
        Thread.sleep(3000); // what is about to end has ended
        List<ProcessHandle> left = homes.stream()
                .flatMap(home -> ServerProcesses.startedFrom(home).stream())
                .toList();
        for (ProcessHandle process : left) {
            System.out.println("outlived its server: " + process.pid() + " "
                    + process.info().commandLine().orElse("?"));
            process.destroyForcibly();
        }
        return left.size();
    }

    /** Nobody strikes it or talks to it: it judges, and takes over what the first one leaves lying. */
    private static RunningServer secondNode(RunningServer first, DatabaseDoor door) throws IOException {
        return RunningServer.prepared(Map.of(
                "quarkus.datasource.jdbc.url",
                Database.url(door.port()),
                "quarkus.datasource.username",
                Database.USER,
                "quarkus.datasource.password",
                new Database(first).password(),
                "talweg.judge.slots",
                "1",
                "talweg.judge.spare-workers",
                "1"));
    }

    private Result run() throws IOException, InterruptedException, SQLException {
        while (struck.size() < kills && Instant.now().isBefore(end)) strikeSoon();
        // A node shows what the others have judged after its next own judging: so the last one is the first node's.
        second.stop();
        awaitWell(System.nanoTime());
        List<Accepted> accepted = room.empty();
        awaitJudged();
        List<Row> rows = Row.all(new Database(server));
        Findings findings = new Audit(server, accepted, rows).findings();
        findings.all().forEach(System.out::println);
        room.failure().ifPresent(failure -> System.out.println("unexpected: " + failure));
        explain(rows);
        String line = String.format(
                "kills %d, accepted %d, judged %d, lost %d, double-counted %d, internal errors %d, longest outage %.1f s",
                struck.size(),
                accepted.size(),
                rows.stream().filter(row -> row.verdict() != null).count(),
                findings.lost().size(),
                findings.doubled().size(),
                rows.stream().filter(Row::isInternalError).count(),
                seconds(longestOutage));
        return new Result(line, findings.areNone() && room.failure().isEmpty() && struck.size() == kills);
    }

    /** One kill at a random moment. After one in five the next comes before all is well again. */
    private void strikeSoon() throws IOException, InterruptedException {
        if (deck.isEmpty()) deck.addAll(Blow.shuffled(random));
        Blow blow = deck.remove(0);
        Thread.sleep(random.nextInt(1500));
        for (int n = 0; n < 50 && room.inFlight() == 0; n++) Thread.sleep(100);
        int inFlight = room.inFlight();
        Instant at = Instant.now();
        String victim = struck(blow);
        long moment = System.nanoTime();
        struck.add(new Struck(struck.size() + 1, blow, at));
        System.out.printf("%3d of %d: %s (%s), %d in flight", struck.size(), kills, blow.victim(), victim, inFlight);
        if (random.nextInt(5) == 0 && struck.size() < kills) {
            server.revive();
            System.out.println(", the next one follows");
            return;
        }
        int starts = awaitWell(moment);
        Duration outage = Duration.between(at, Instant.now());
        if (outage.compareTo(longestOutage) > 0) longestOutage = outage;
        System.out.printf(", well after %.1f s%s%n", seconds(outage), starts > 1 ? ", " + starts + " starts" : "");
    }

    private String struck(Blow blow) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            server.revive();
            var victim = blow.strike(server, random);
            if (victim.isPresent()) return victim.get();
            Thread.sleep(100);
        }
        throw new IllegalStateException("there is nothing to strike: " + blow);
    }

    /** Waits until something handed in after this moment was accepted, starting the server as often as it takes. */
    private int awaitWell(long moment) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        int starts = 0;
        while (!room.wasAcceptedSince(moment)) {
            if (server.revive()) starts++;
            if (Instant.now().isAfter(until)) throw new IllegalStateException("not well after " + PATIENCE);
            Thread.sleep(50);
        }
        return starts;
    }

    private void awaitJudged() throws IOException, InterruptedException, SQLException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Row.unfinished(new Database(server)) > 0 && Instant.now().isBefore(until)) Thread.sleep(500);
        Thread.sleep(2000); // the board follows within a second
    }

    /** Everything handed in is right: whatever was not scored is told with what befell the server meanwhile. */
    private void explain(List<Row> rows) {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (Row row : rows) {
            verdicts.merge(String.valueOf(row.verdict()), 1, Integer::sum);
            if (row.isScored() || row.judgedAt() == null) continue;
            List<String> meanwhile = struck.stream()
                    .filter(each ->
                            each.at().isAfter(row.createdAt()) && each.at().isBefore(row.judgedAt()))
                    .map(each -> each.number() + " " + each.blow())
                    .toList();
            System.out.printf(
                    "%s %s, taken %d times: %s Meanwhile %s%n",
                    row.verdict(), row.id(), row.claims(), row.message(), meanwhile);
        }
        System.out.println("verdicts " + verdicts);
    }

    private static void keepLogs(RunningServer server, String node) throws IOException {
        Files.createDirectories(LOGS);
        for (String log : List.of("server.log", "data/postgres/postgres.log")) {
            Path from = server.home().resolve(log);
            Path to = LOGS.resolve(node + "-" + from.getFileName());
            if (Files.exists(from)) Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
