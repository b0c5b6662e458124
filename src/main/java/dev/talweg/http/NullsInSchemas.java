package dev.talweg.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Tells the OpenAPI document what our records say: every component is there, and only a {@code @Nullable} one may be
 * null; in a request such a one may be left out too. Runs when the server is built; a schema that is no record of ours
 * ends the build.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class NullsInSchemas implements OASFilter {

    private static final String OURS = "dev.talweg.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final List<ClassInfo> records;

    public NullsInSchemas(IndexView index) {
        // An explicit name goes before a name that is only the class's own.
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .sorted(Comparator.comparing(type -> !type.hasDeclaredAnnotation(NAMED)))
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Set<String> requests = requests(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) tell(schema, recordOf(name, schema), requests.contains(name));
        });
    }

    private static void tell(Schema schema, ClassInfo record, boolean request) {
        for (RecordComponentInfo component : record.recordComponentsInDeclarationOrder()) {
            Type type = component.type();
            Schema property = Objects.requireNonNull(schema.getProperties().get(component.name()), component.name());
            schema.addProperty(component.name(), withNulls(property, type));
            if (!request || !type.hasAnnotation(NULLABLE)) schema.addRequired(component.name());
        }
    }

    private static Schema withNulls(Schema schema, Type type) {
        if (schema.getItems() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            Type element = type.asParameterizedType().arguments().get(0);
            schema.setItems(withNulls(schema.getItems(), element));
        }
        return type.hasAnnotation(NULLABLE) ? orNull(schema) : schema;
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null) return schema.addType(SchemaType.NULL);
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private ClassInfo recordOf(String name, Schema schema) {
        return records.stream()
                .filter(type -> nameOf(type).equals(name))
                .filter(type -> type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(schema.getProperties().keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no record of ours is the schema " + name));
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(NAMED);
        AnnotationValue name = named == null ? null : named.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    /** The names of the schemas that a caller sends. */
    private static Set<String> requests(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .map(body -> body.getContent().getMediaTypes().values())
                .flatMap(Collection::stream)
                .map(media -> media.getSchema().getRef())
                .filter(Objects::nonNull)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
