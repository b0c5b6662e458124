package dev.talweg.submission;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** What somebody sees who looks after the server from outside. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OperationsTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String DESCENT = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @Test
    void metricsCountVerdictsAndTimeEachPhase() {
        double before = metric("talweg_verdicts_total{kind=\"scored\",language=\"settings\",verdict=\"scored\"}");
        Somebody ada = join(openWorkshop(BOWL));

        judged(ada, BOWL, "settings", DESCENT);

        assertThat(metric("talweg_verdicts_total{kind=\"scored\",language=\"settings\",verdict=\"scored\"}"))
                .isGreaterThan(before);
        for (String phase : List.of("wait", "run", "save", "whole")) {
            assertThat(metric("talweg_judging_seconds_count{kind=\"scored\",phase=\"" + phase + "\"}"))
                    .as(phase)
                    .isPositive();
        }
        assertThat(metric("talweg_queue_depth{kind=\"scored\"}")).isNotNegative();
        assertThat(metric("talweg_queue_oldest_seconds")).isNotNegative();
        assertThat(metric("talweg_sockets")).isNotNegative();
        assertThat(metrics()).contains("agroal_active_count").contains("jvm_memory_used_bytes");
    }

    @Test
    void healthTellsTheDatabaseTheWallsTheDiskAndTheQueue() {
        given().get("/q/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'queue' }.data.oldestWaitingSeconds", equalTo(0))
                .body("checks.find { it.name == 'disk' }.data.freeMebibytes", greaterThan(0))
                .body("checks.find { it.name == 'sandbox' }.data.available", equalTo(true))
                .body("checks.find { it.name.startsWith('Database') }.status", equalTo("UP"));
    }

    @Test
    void everyLineOfAJudgingNamesIt() {
        List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                ExtLogRecord record = ExtLogRecord.wrap(line);
                record.copyMdc();
                lines.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.talweg.submission");
        logger.addHandler(listening);
        try {
            Somebody ada = join(openWorkshop(BOWL));
            String submission = judged(ada, BOWL, "settings", DESCENT).getString("id");
            eventually(() -> assertThat(lines).anySatisfy(line -> {
                assertThat(new PatternFormatter("%s").format(line)).contains(submission, "SCORED");
                assertThat(line.getMdc(Hearing.JUDGING)).matches("\\d+");
            }));
        } finally {
            logger.removeHandler(listening);
        }
    }

    private static double metric(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
