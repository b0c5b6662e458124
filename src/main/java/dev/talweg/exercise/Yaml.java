package dev.talweg.exercise;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.talweg.engine.function.TestFunction;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** How YAML is read here: strictly, within limits. An alias is never expanded: its name is all that is seen of it. */
final class Yaml {

    static final YAMLFactory FACTORY = factory();

    static final YAMLMapper MAPPER = YAMLMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule().addDeserializer(TestFunction.class, new ByKey()))
            .build();

    private Yaml() {}

    /** The line of a mistake, counted from 1. */
    static int line(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 1 : StrictMath.max(1, location.getLineNr());
    }

    /** The first line of what went wrong, without the parser's own details and without a full stop. */
    static String reason(JsonProcessingException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        int detail = first.indexOf(" (class ");
        String kept = (detail < 0 ? first : first.substring(0, detail))
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return kept.endsWith(".") ? kept.substring(0, kept.length() - 1) : kept;
    }

    /** A test function by its key; the engine knows nothing of YAML. */
    private static final class ByKey extends FromStringDeserializer<TestFunction> {

        ByKey() {
            super(TestFunction.class);
        }

        @Override
        protected TestFunction _deserialize(String key, DeserializationContext context) throws IOException {
            try {
                return TestFunction.of(key);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(key, TestFunction.class, e.getMessage());
            }
        }
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(256 * 1024);
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(1);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(100).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
