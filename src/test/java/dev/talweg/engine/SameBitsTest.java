package dev.talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.Specimens.Specimen;
import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.schedule.Constant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * A run gives the same bits on one thread and on two, and on every JDK and x86-64 processor: those of the file beside.
 * Run it on another JDK with {@code -Djvm=…}; {@code -Dbits.write} writes the file, which changes published scores.
 */
class SameBitsTest {

    private static final Path FILE = Path.of("src", "test", "resources", "engine", "bits.txt");

    @Test
    void everyRunGivesTheBitsThatAreWrittenDown() throws IOException {
        List<String> bits = bits();
        if (System.getProperty("bits.write") != null) Files.write(FILE, bits);
        assertThat(bits).containsExactlyElementsOf(Files.readAllLines(FILE));
    }

    @Test
    void twoThreadsOnTheSameObjectivesGiveTheSameBits() throws InterruptedException, ExecutionException {
        List<Specimen> shared = Specimens.all();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<String>> first = threads.submit(() -> bits(shared));
            Future<List<String>> second = threads.submit(() -> bits(shared));
            assertThat(first.get()).isEqualTo(second.get()).isEqualTo(bits());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> bits() {
        return bits(Specimens.all());
    }

    /** For each objective and method a line with a digest of the bits of where 40 steps lead. */
    private static List<String> bits(List<Specimen> specimens) {
        List<String> lines = new ArrayList<>();
        for (Specimen specimen : specimens) {
            for (Method method : Method.values()) {
                double[] x = specimen.start().clone();
                Slope slope = Slope.of(specimen.objective()).until(StopRule.afterSteps(40));
                method.descent(new Constant(0.01), Tuning.usual()).walk(x, slope);
                lines.add("%08x %s, %s".formatted(Arrays.hashCode(x), specimen.name(), method.key()));
            }
        }
        return lines;
    }
}
