package dev.talweg.load;

import dev.talweg.RunningServer;
import dev.talweg.ServerProcesses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * An evening's load on the packaged server, on loopback: each participant has a live socket open and hands in a program
 * every minute, evenly spread; then, in the last ten seconds, all at once. Bounded in time. After a build:
 *
 * <pre>./mvnw -Pload test-compile exec:exec@load -Dparticipants=300 -Dminutes=5</pre>
 */
public final class Load {

    private static final String EXERCISE = "learning-rate-on-a-bowl";

    /** 13 instances (the public one and twelve hidden) of 16 calls: 208 oracle calls in all. */
    private static final String PROGRAM = """
            def minimize(oracle, x0):
                x = x0
                for _ in range(16):
                    x = x - 0.1 * oracle.gradient(x)
                return x
            """;

    private static final Duration RUSH = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int JOINING_AT_ONCE = 20;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "load-clock");
        thread.setDaemon(true);
        return thread;
    });
    private final Tally tally = new Tally();
    private final RunningServer server;

    private Load(RunningServer server) {
        this.server = server;
    }

    /** How many participants, and for how many minutes before the rush. */
    public static void main(String... arguments) throws Exception {
        int participants = Integer.parseInt(arguments[0]);
        int minutes = Integer.parseInt(arguments[1]);
        int errors;
        try (RunningServer server = RunningServer.start(Map.of())) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitSandbox();
            errors = new Load(server).run(participants, minutes);
        }
        System.exit(errors == 0 ? 0 : 1);
    }

    private int run(int participants, int minutes) throws IOException, InterruptedException {
        System.out.printf(
                "load: %d participants, %d minutes, then all within %d s%n", participants, minutes, RUSH.toSeconds());
        try (Screens screens = new Screens(server.address())) {
            List<Phone> phones = joined(participants, screens);
            Usage usage = new Usage(new ServerProcesses(server));
            clock.scheduleAtFixedRate(usage::look, 0, 1, TimeUnit.SECONDS);
            for (int minute = 0; minute < minutes; minute++)
                spread(phones, Duration.ofMinutes(minute), Duration.ofMinutes(1), Tally.Phase.EVENING);
            spread(phones, Duration.ofMinutes(minutes), RUSH, Tally.Phase.RUSH);
            awaitVerdicts(
                    participants * (minutes + 1), Duration.ofMinutes(minutes).plus(PATIENCE));
            System.out.println(tally.report());
            System.out.println(usage.report());
            return tally.errors();
        } finally {
            clock.shutdownNow();
        }
    }

    private List<Phone> joined(int participants, Screens screens) {
        HttpClient http = HttpClient.newBuilder()
                .executor(Executors.newFixedThreadPool(2, task -> {
                    Thread thread = new Thread(task, "load-http");
                    thread.setDaemon(true);
                    return thread;
                }))
                .build();
        URI workshop = server.address().resolve("/api/workshops/DEMO");
        List<Phone> phones = new ArrayList<>();
        while (phones.size() < participants) {
            List<CompletableFuture<Phone>> some = new ArrayList<>();
            for (int n = Math.min(JOINING_AT_ONCE, participants - phones.size()); n > 0; n--)
                some.add(Phone.join(http, workshop, screens, tally));
            some.forEach(phone -> phones.add(phone.join()));
        }
        return phones;
    }

    /** Each hands in once, one after the other, all within this time. */
    private void spread(List<Phone> phones, Duration start, Duration within, Tally.Phase phase) {
        for (int n = 0; n < phones.size(); n++) {
            Phone phone = phones.get(n);
            long delay = start.toMillis() + within.toMillis() * n / phones.size();
            clock.schedule(() -> phone.handIn(EXERCISE, PROGRAM, phase), delay, TimeUnit.MILLISECONDS);
        }
    }

    private void awaitVerdicts(int expected, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while ((tally.handedInSoFar() < expected || tally.unfinished() > 0) && System.nanoTime() - until < 0)
            Thread.sleep(200);
    }
}
