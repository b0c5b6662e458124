package dev.talweg.engine.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.learning.LinearLoss;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Constant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@Golden.Reader("fedavg_")
class FederatedAveragingTest {

    @TestFactory
    Stream<DynamicTest> everyRoundIsThatOfTheReference() {
        return Golden.each(FederatedAveragingTest.class, (name, file) -> {
            JsonNode problem = file.problem();
            DataSet data = Golden.data(problem.get("X"), problem.get("y"));
            List<LinearLoss> clients = StreamSupport.stream(
                            problem.get("client_rows").spliterator(), false)
                    .map(rows -> LinearLoss.withoutIntercept(
                            data.pick(IntStream.rangeClosed(
                                            rows.get(0).asInt(), rows.get(1).asInt())
                                    .toArray()),
                            Penalty.none()))
                    .toList();
            JsonNode optimizer = file.optimizer();
            Constant rate = new Constant(optimizer.get("lr").asDouble());
            FederatedAveraging averaging = new FederatedAveraging(
                    clients,
                    () -> Method.GRADIENT_DESCENT.descent(rate, Tuning.usual()),
                    optimizer.get("local_steps").asInt());
            LinearLoss whole = LinearLoss.withoutIntercept(data, Penalty.none());
            double[] w = new double[data.features()];
            for (JsonNode row : file.trace()) {
                if (row.get("round").asInt() > 0) averaging.round(w);
                Golden.agrees(w, Golden.numbers(row.get("w")), 1e-10);
                assertThat(whole.value(w)).isCloseTo(row.get("f").asDouble(), within(1e-10));
            }
        });
    }
}
