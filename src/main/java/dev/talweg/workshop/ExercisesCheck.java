package dev.talweg.workshop;

import dev.talweg.check.Check;
import dev.talweg.check.Finding;
import dev.talweg.check.Subject;
import dev.talweg.exercise.Catalogue;
import jakarta.inject.Singleton;
import java.util.List;

/** Which exercises there are, and which do not load and why. */
@Singleton
class ExercisesCheck implements Check {

    private final Catalogue catalogue;
    private final WorkshopConfig config;

    ExercisesCheck(Catalogue catalogue, WorkshopConfig config) {
        this.catalogue = catalogue;
        this.config = config;
    }

    @Override
    public Subject subject() {
        return Subject.EXERCISES;
    }

    @Override
    public Finding look() {
        int sound = catalogue.exercises().size();
        List<String> broken = catalogue.broken().stream()
                .map(each -> each.folder() + ": " + each.reason())
                .toList();
        if (sound == 0)
            return Finding.bad(
                            subject(),
                            "No exercise loads.",
                            "Exercises are folders under " + config.exercises().toAbsolutePath()
                                    + "; talweg.exercises names another place.")
                    .listing(broken);
        if (broken.isEmpty())
            return Finding.good(
                    subject(), sound == 1 ? "The one exercise loads." : "All " + sound + " exercises load.");
        return Finding.look(
                        subject(),
                        sound + " of " + (sound + broken.size()) + " exercises load. The others are left out.",
                        "Each line names the folder, the file and what is wrong in it.")
                .listing(broken);
    }
}
