package dev.talweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Holds the order of the packages that ARCHITECTURE.md draws. The table may grow with the product; its order may not
 * turn around.
 */
class ArchitectureTest {

    private static final String BASE = "dev.talweg";

    /**
     * Who may use whom, from the top down: each row uses only rows below it. It must say exactly what the bytecode
     * shows.
     */
    static final List<Map.Entry<String, Set<String>>> ARROWS = List.of(
            Map.entry("organizer", Set.of("http", "workshop", "identity")),
            Map.entry("room", Set.of("http", "workshop", "submission", "exercise")),
            Map.entry(
                    "leaderboard",
                    Set.of("http", "live", "workshop", "submission", "draft", "exercise", "judging", "engine")),
            Map.entry("help", Set.of("http", "live", "workshop")),
            Map.entry(
                    "submission",
                    Set.of("http", "live", "check", "workshop", "exercise", "judging", "sandbox", "engine")),
            Map.entry("draft", Set.of("http", "live", "workshop", "exercise")),
            Map.entry("workshop", Set.of("http", "live", "check", "exercise")),
            Map.entry("playground", Set.of("http", "exercise", "engine")),
            Map.entry("live", Set.of("http", "check")),
            Map.entry("check", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("author", Set.of("judging", "exercise", "sandbox")),
            Map.entry("judging", Set.of("exercise", "engine", "sandbox")),
            Map.entry("exercise", Set.of("engine", "sandbox")),
            Map.entry("sandbox", Set.of()),
            Map.entry("engine", Set.of()),
            Map.entry("guest", Set.of()));

    /** The lower half: plain Java that knows no framework, no database and no web. */
    private static final String[] LIBRARY = {
        BASE + ".author..",
        BASE + ".judging..",
        BASE + ".exercise..",
        BASE + ".sandbox..",
        BASE + ".engine..",
        BASE + ".guest.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void theArrowsAreExactlyThoseOfTheTable() {
        assertThat(arrowsInTheBytecode()).isEqualTo(arrowsInTheTable());
    }

    @Test
    void everyArrowOfTheTablePointsDown() {
        Set<String> below = new TreeSet<>();
        for (int row = ARROWS.size() - 1; row >= 0; row--) {
            assertThat(below)
                    .as(ARROWS.get(row).getKey())
                    .containsAll(ARROWS.get(row).getValue());
            below.add(ARROWS.get(row).getKey());
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        assertThat(packagesInTheBytecode())
                .containsExactlyInAnyOrderElementsOf(
                        ARROWS.stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void noPackagesGoRoundInACircle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyUsesTheBasePackageAndItUsesTheAuthorsCommandAlone() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> isOurs(use.getTargetClass()))
                        .filter(use -> isBase(use.getOriginClass()) != isBase(use.getTargetClass()))
                        .filter(use -> !use.getTargetClass().getPackageName().equals(BASE + ".author"))
                        .map(use -> use.getDescription()))
                .isEmpty();
    }

    @Test
    void onlyTheEngineKnowsItsLinearAlgebra() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ejml..")
                .check(CLASSES);
    }

    @Test
    void theLibraryKnowsNoFrameworkNoDatabaseAndNoWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void onlyResourcesSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".http..")
                .and()
                .haveNameNotMatching(".*Resource(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void noResourceAnswersWithAnEntity() {
        Stream<JavaMethod> answers = CLASSES.stream()
                .filter(type -> type.getName().matches(".*Resource(\\$.*)?"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
        assertThat(answers.filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..dto..",
                        "..mapper..",
                        "..config..",
                        "..service..",
                        "..impl..")
                .orShould()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|DTO|Dto)")
                .orShould()
                .haveNameMatching(".*\\.Abstract[^.]*")
                .check(CLASSES);
    }

    private static Map<String, Set<String>> arrowsInTheTable() {
        return ARROWS.stream()
                .filter(row -> !row.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, row -> new TreeSet<>(row.getValue())));
    }

    private static Map<String, Set<String>> arrowsInTheBytecode() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getTargetClass()))
                .map(use -> Map.entry(place(use.getOriginClass()), place(use.getTargetClass())))
                .filter(arrow -> !arrow.getKey().isEmpty() && !arrow.getValue().isEmpty())
                .filter(arrow -> !arrow.getKey().equals(arrow.getValue()))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    private static Set<String> packagesInTheBytecode() {
        return CLASSES.stream()
                .map(ArchitectureTest::place)
                .filter(place -> !place.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(BASE) || type.getPackageName().startsWith(BASE + ".");
    }

    private static boolean isBase(JavaClass type) {
        return type.getPackageName().equals(BASE);
    }

    /** The first name under the base package; empty for the base package itself. */
    private static String place(JavaClass type) {
        String[] names = type.getPackageName().substring(BASE.length()).split("\\.");
        return names.length < 2 ? "" : names[1];
    }
}
