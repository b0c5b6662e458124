package dev.talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No golden file lies about unread. */
class GoldenFilesTest {

    /** Files that prove nothing about this engine, and why. */
    private static final Map<String, String> FOR_INFORMATION = Map.of(
            "opt_nadam_torch113", "a defect of PyTorch 1.13, kept so that nobody repairs a right engine against it",
            "coco_bbob_values", "for engines that claim the exact instances of BBOB; this one does not");

    @Test
    void everyFileHasAReader() {
        List<String> prefixes = Classes.beside(GoldenFilesTest.class, "dev.talweg.engine").stream()
                .map(type -> type.getAnnotation(Golden.Reader.class))
                .filter(Objects::nonNull)
                .flatMap(reader -> Stream.of(reader.value()))
                .toList();
        assertThat(Golden.names())
                .hasSizeGreaterThan(160)
                .allSatisfy(name -> assertThat(Stream.concat(prefixes.stream(), FOR_INFORMATION.keySet().stream()))
                        .as("a reader of " + name)
                        .anyMatch(name::startsWith));
    }
}
