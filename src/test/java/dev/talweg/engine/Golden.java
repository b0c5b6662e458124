package dev.talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.data.DataSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/**
 * One of the files in src/test/resources/golden: what an independent, trusted program computed. Its README tells schema
 * and tolerances.
 */
public record Golden(String name, JsonNode json) {

    /** Stands on a test class: the files that it reads, by the beginnings of their names. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Reader {
        String[] value();
    }

    /** A test for each file that the class says it reads. */
    public static Stream<DynamicTest> each(Class<?> reader, BiConsumer<String, Golden> test) {
        List<String> prefixes = List.of(reader.getAnnotation(Reader.class).value());
        List<String> files = names().stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(prefixes.size());
        return files.stream().map(name -> DynamicTest.dynamicTest(name, () -> test.accept(name, read(name))));
    }

    /** The names of all files, without their ending. */
    public static List<String> names() {
        try (Stream<Path> files =
                Files.list(Path.of(Golden.class.getResource("/golden").toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Golden read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new Golden(name, new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table beside the files. */
    public static DataSet table(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + file)) {
            return DataSet.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode problem() {
        return json.get("problem");
    }

    public JsonNode optimizer() {
        return json.get("optimizer");
    }

    public JsonNode trace() {
        return json.get("trace");
    }

    public static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    public static int[] integers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    public static double[][] rows(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(Golden::numbers)
                .toArray(double[][]::new);
    }

    public static Stream<String> strings(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText);
    }

    /** A table of examples out of a matrix and labels. */
    public static DataSet data(JsonNode features, JsonNode labels) {
        double[][] rows = rows(features);
        return new DataSet(
                IntStream.range(0, rows[0].length).mapToObj(i -> "x" + i).toList(), rows, numbers(labels));
    }

    /** Entry by entry: |given − golden| ≤ tolerance · max(floor, |golden|). */
    public static void agrees(double[] given, double[] golden, double tolerance, double floor) {
        assertThat(given).hasSameSizeAs(golden);
        for (int i = 0; i < golden.length; i++) {
            assertThat(given[i])
                    .as("entry %d", i)
                    .isCloseTo(golden[i], within(tolerance * Math.max(floor, Math.abs(golden[i]))));
        }
    }

    /** |given − golden| ≤ tolerance · largest |golden|, for the whole array. */
    public static void agrees(double[] given, double[] golden, double tolerance) {
        double largest = Arrays.stream(golden).map(Math::abs).max().orElse(0);
        assertThat(given).hasSameSizeAs(golden);
        assertThat(given).containsExactly(golden, within(tolerance * Math.max(1e-300, largest)));
    }
}
