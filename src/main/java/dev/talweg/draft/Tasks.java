package dev.talweg.draft;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.http.NotFound;
import dev.talweg.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** What can be written in a workshop, by the names that addresses give it. */
@ApplicationScoped
class Tasks {

    private final Catalogue catalogue;

    Tasks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Exercise exercise(Workshop workshop, String slug) {
        return workshop.roundOf(slug)
                .flatMap(round -> catalogue.find(slug))
                .orElseThrow(() -> new NotFound("This workshop has no exercise “" + slug + "”."));
    }

    static Language language(Exercise exercise, String name) {
        return exercise.languages().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("“" + exercise.title() + "” is not solved in that language."));
    }
}
