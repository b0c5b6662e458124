package dev.talweg;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers say is so: names exist, tables equal the code, links lead somewhere. */
class PapersTest {

    private static final String BASE = "dev.talweg";

    /**
     * A type, a package, or a path that begins with one of the repository's folders; anything else in backticks is just
     * words.
     */
    private static final Pattern TYPE = Pattern.compile("@?([A-Z][a-z]\\w*)");

    private static final Pattern QUALIFIED = Pattern.compile("\\b([a-z]+(?:\\.[a-z]+)*)\\.([A-Z][a-z]\\w*)");
    private static final Pattern PATH =
            Pattern.compile("(?:frontend|src|docs|\\.ci|\\.mvn|exercises)(?:/[\\w.]+)+|[\\w.]+\\.(?:xml|md|yml)");
    private static final Pattern BACKTICKED = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.*) \\|$");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(talweg\\.[a-z.-]+)` \\| (?:`([^`]*)`|-) \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    /** Names of frameworks and languages that the papers use. */
    private static final Set<String> FOREIGN = Set.of("StrictMath", "WithDefault", "QuarkusTest", "Idempotency");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BASE);

    @Test
    void everyTypeThatAPaperNamesExists() throws IOException {
        Set<String> types = CLASSES.stream().map(JavaClass::getSimpleName).collect(toSet());
        Set<String> named = Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md")
                .flatMap(paper -> backticked(read(paper)))
                .map(TYPE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .filter(name -> !FOREIGN.contains(name))
                .collect(toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        named.removeAll(types);
        assertThat(named).as("named in a paper, but no type of ours").isEmpty();
    }

    @Test
    void everyPackageAndQualifiedNameInTheDrawingExists() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(toSet());
        Set<String> names = CLASSES.stream().map(JavaClass::getName).collect(toSet());
        String paper = read("ARCHITECTURE.md");
        Set<String> missing = QUALIFIED
                .matcher(paper)
                .results()
                .map(MatchResult::group)
                .filter(name -> !names.contains(BASE + "." + name))
                .collect(toCollection(TreeSet::new));
        backticked(paper)
                .filter(name -> name.matches("[a-z]+(\\.[a-z]+)*"))
                .filter(name -> !packages.contains(BASE + "." + name)
                        && packages.stream().noneMatch(p -> p.startsWith(BASE + "." + name + ".")))
                .forEach(missing::add);
        missing.removeIf(name -> PATH.matcher(name).matches());
        assertThat(missing).as("in ARCHITECTURE.md, but not in the code").isEmpty();
    }

    @Test
    void everyPathAndLinkInAPaperLeadsSomewhere() {
        Set<String> missing = new TreeSet<>();
        for (String paper : new String[] {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
            Stream.concat(
                            backticked(read(paper))
                                    .filter(name -> PATH.matcher(name).matches()),
                            LINK.matcher(read(paper)).results().map(link -> link.group(1)))
                    .filter(path -> !Files.exists(Path.of(path)) && !isInAnExercise(path))
                    .forEach(path -> missing.add(paper + ": " + path));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theArrowsInTheArchitectureAreThoseThatAreTested() {
        Map<String, Set<String>> drawn = new TreeMap<>();
        ARROW.matcher(read("ARCHITECTURE.md"))
                .results()
                .forEach(row -> drawn.put(row.group(1), backticked(row.group(2)).collect(toCollection(TreeSet::new))));
        Map<String, Set<String>> tested = new TreeMap<>();
        ArchitectureTest.ARROWS.forEach(row -> tested.put(row.getKey(), new TreeSet<>(row.getValue())));
        assertThat(drawn).isEqualTo(tested);
    }

    @Test
    void theReadmeTellsEveryKeyWithItsDefault() throws IOException {
        Map<String, String> told = new TreeMap<>();
        SETTING.matcher(read("README.md"))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        assertThat(told).isEqualTo(keysInTheCode());
    }

    /**
     * Every key of a config interface and every one of ours in application.properties, with its default or an empty
     * text.
     */
    private static Map<String, String> keysInTheCode() throws IOException {
        Map<String, String> keys = new TreeMap<>();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("talweg."))
                .forEach(key -> keys.put(key, properties.getProperty(key)));
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE).stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> ConfigMappings.getProperties(ConfigClass.configClass(type.reflect())))
                        .forEach(mapping -> mapping.forEach((key, property) -> {
                            // An entry of a list is told with the list.
                            boolean isEntry = key.endsWith("[*]");
                            if (!property.isDefaultMethod() && !isEntry) keys.putIfAbsent(key, defaultOf(property));
                        }));
        return keys;
    }

    private static String defaultOf(Property property) {
        return property.hasDefaultValue() ? property.getDefaultValue() : "";
    }

    private static boolean isInAnExercise(String path) {
        return Set.of("statement.md").contains(path);
    }

    private static Stream<String> backticked(String text) {
        return BACKTICKED.matcher(text).results().map(match -> match.group(1));
    }

    private static String read(String paper) {
        try {
            return Files.readString(Path.of(paper));
        } catch (IOException e) {
            throw new IllegalStateException(paper, e);
        }
    }
}
