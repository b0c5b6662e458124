package dev.talweg.workshop;

import static dev.talweg.Evening.organizer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Exercises are looked at before they are chosen. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CatalogueTest {

    @Test
    void eachExerciseCanBeReadBeforeItIsChosen() {
        JsonPath all = organizer().get("/api/organizer/catalogue").jsonPath();
        assertThat(all.getList("slug", String.class)).isNotEmpty().allSatisfy(slug -> {
            JsonPath preview =
                    organizer().get("/api/organizer/catalogue/" + slug).jsonPath();
            assertThat(preview.getMap("exercise")).isEqualTo(all.getMap("find { it.slug == '" + slug + "' }"));
            assertThat(preview.getString("statement")).isNotBlank();
            assertThat(preview.getInt("budget")).isPositive();
            assertThat(preview.getInt("instances")).isPositive();
        });
    }

    @Test
    void itSaysWhatIsCountedAndWhetherThereIsDataToLearnFrom() {
        JsonPath bowl = organizer()
                .get("/api/organizer/catalogue/learning-rate-on-a-bowl")
                .jsonPath();
        assertThat(bowl.getString("unit")).isEqualTo("oracle calls");
        assertThat(bowl.getBoolean("data")).isFalse();
        JsonPath tumours = organizer().get("/api/organizer/catalogue/tumours").jsonPath();
        assertThat(tumours.getString("unit")).isEqualTo("example gradients");
        assertThat(tumours.getBoolean("data")).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        organizer()
                .get("/api/organizer/catalogue/no-such")
                .then()
                .statusCode(404)
                .body("detail", containsString("no exercise “no-such”"));
    }
}
