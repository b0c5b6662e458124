package dev.talweg.live;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sockets of people who mean it, and of phones in a bad network: nobody else in the workshop notices. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HostileSocketTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource
    URI server;

    @Inject
    Live live;

    private record Noise(int number, String filling) {}

    @Test
    void whoNeverReadsIsCutOffAndTheOthersHearAll() throws Exception {
        String workshop = openWorkshop(BOWL);
        String filling = "x".repeat(100_000);
        try (Listening honest = new Listening(server, workshop, null);
                RawSocket deaf = new RawSocket(server, workshop)) {
            assertThat(deaf.answered).contains("101");
            honest.next(any -> true);
            eventually(() -> assertThat(live.sockets(workshop)).isEqualTo(2));
            int said = 0;
            while (live.sockets(workshop) == 2 && said < 300) {
                int number = ++said;
                live.broadcast(workshop, "noise", new Noise(number, filling));
                honest.next(message -> isNoise(message, number));
            }
            assertThat(live.sockets(workshop))
                    .as("after %d messages of 100 kB", said)
                    .isEqualTo(1);
            live.broadcast(workshop, "noise", new Noise(0, "the last"));
            honest.next(message -> isNoise(message, 0));
        }
    }

    @Test
    void whoAsksForAnswersAndNeverReadsThemIsCutOff() throws Exception {
        String workshop = openWorkshop(BOWL);
        try (RawSocket pinging = new RawSocket(server, workshop)) {
            assertThatThrownBy(() -> pinging.send(RawSocket.PING, new byte[125], 1_000_000))
                    .isInstanceOf(IOException.class);
        }
        eventually(() -> assertThat(live.sockets(workshop)).isZero());
    }

    @Test
    void aFloodOfWordsIsThrownAwayAsItComes() throws Exception {
        String workshop = openWorkshop(BOWL);
        try (Listening honest = new Listening(server, workshop, null);
                RawSocket talking = new RawSocket(server, workshop);
                RawSocket unending = new RawSocket(server, workshop)) {
            honest.next(any -> true);
            long before = memoryInUse();
            talking.send(RawSocket.TEXT, new byte[100], 50_000);
            talking.send(RawSocket.BINARY, new byte[1000], 5_000);
            unending.send(RawSocket.TEXT, false, new byte[4000]);
            for (int sent = 0; sent < 100 * MEGABYTE; sent += 4000)
                unending.send(RawSocket.CONTINUATION, false, new byte[4000]);
            join(workshop);
            honest.next(message -> "joined".equals(message.getString("kind")));
            assertThat(memoryInUse() - before)
                    .as("bytes more after 100 MB of one message")
                    .isLessThan(40L * MEGABYTE);
            assertThat(live.sockets(workshop)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {RawSocket.TEXT, RawSocket.BINARY})
    void aFrameOfAMegabyteEndsItsSocket(int kind) throws Exception {
        String workshop = openWorkshop(BOWL);
        try (RawSocket shouting = new RawSocket(server, workshop)) {
            try {
                shouting.send(kind, true, new byte[MEGABYTE]);
                shouting.awaitEnd();
            } catch (IOException hungUpWhileWeSpoke) {
                // That is an end, too.
            }
        }
        eventually(() -> assertThat(live.sockets(workshop)).isZero());
    }

    @Test
    void framesThatAreNoneEndTheirSocket() throws Exception {
        String workshop = openWorkshop(BOWL);
        for (int kind : new int[] {RawSocket.CONTINUATION, 3, 7, 15}) {
            try (RawSocket babbling = new RawSocket(server, workshop)) {
                babbling.send(kind, true, new byte[] {1, 2, 3});
                babbling.awaitEnd();
            }
        }
        eventually(() -> assertThat(live.sockets(workshop)).isZero());
    }

    @Test
    void threeHundredSocketsOfOneAddressAreServed() throws Exception {
        String workshop = openWorkshop(BOWL);
        HttpClient client = HttpClient.newHttpClient();
        List<Listening> room = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) room.add(new Listening(client, server, workshop, null));
            for (Listening each : room) each.next(message -> "snapshot".equals(message.getString("kind")));
            String nickname = join(workshop).nickname();
            for (Listening each : room) each.next(message -> nickname.equals(message.getString("nickname")));
            assertThat(live.sockets(workshop)).isEqualTo(300);
        } finally {
            room.forEach(Listening::close);
        }
        eventually(() -> assertThat(live.sockets(workshop)).isZero());
    }

    @Test
    void everyCloseIsHeardOfAndNoneMakesNoise() throws Exception {
        String workshop = openWorkshop(BOWL);
        Queue<String> noise = new ConcurrentLinkedQueue<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.WARNING.intValue())
                    noise.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(ear);
        try {
            for (int i = 0; i < 50; i++) {
                RawSocket leaving = new RawSocket(server, workshop);
                if (i % 3 == 0) leaving.reset();
                else if (i % 3 == 1) leaving.close();
                else leaving.send(RawSocket.CLOSE, true, new byte[] {3, (byte) 0xe9});
                if (i % 3 == 2) leaving.close();
            }
            eventually(() -> assertThat(live.sockets(workshop)).isZero());
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        assertThat(noise).isEmpty();
    }

    @Test
    void whoTriesCodesFillsNoMemory() throws Exception {
        int before = live.watched();
        for (int i = 0; i < 20; i++) {
            try (RawSocket trying = new RawSocket(server, "NONE" + i)) {
                trying.awaitEnd();
            }
        }
        eventually(() -> assertThat(live.watched()).isEqualTo(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void anotherSitesPageGetsNoSocket(String header) throws Exception {
        try (RawSocket foreign = new RawSocket(server, openWorkshop(BOWL), header)) {
            assertThat(foreign.answered).contains("403");
        }
    }

    @Test
    void ourOwnPageGetsOne() throws Exception {
        try (RawSocket ours = new RawSocket(server, openWorkshop(BOWL), "Origin: http://" + server.getAuthority())) {
            assertThat(ours.answered).contains("101");
        }
    }

    private static boolean isNoise(JsonPath message, int number) {
        return "noise".equals(message.getString("kind")) && message.getInt("number") == number;
    }

    private static long memoryInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
