package dev.talweg.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Thinks of friendly names such as "Gentle Gradient" that nobody in a workshop has. */
@ApplicationScoped
class FreeName {

    private static final List<String> MANNERS = List.of(
            "Gentle",
            "Patient",
            "Curious",
            "Steady",
            "Quiet",
            "Bright",
            "Nimble",
            "Merry",
            "Brave",
            "Careful",
            "Lucky",
            "Swift",
            "Humble",
            "Wandering",
            "Sunny",
            "Bold",
            "Calm",
            "Clever",
            "Early",
            "Mossy");

    private static final List<String> THINGS = List.of(
            "Gradient",
            "Valley",
            "Contour",
            "Saddle",
            "Ridge",
            "Plateau",
            "Momentum",
            "River",
            "Basin",
            "Step",
            "Compass",
            "Hiker",
            "Pebble",
            "Slope",
            "Marmot",
            "Otter",
            "Heron",
            "Bowl",
            "Meadow",
            "Brook");

    private final Random random;

    @Inject
    FreeName() {
        this(new SecureRandom());
    }

    FreeName(Random random) {
        this.random = random;
    }

    String in(Workshop workshop) {
        return besides(Participant.takenKeys(workshop));
    }

    /** A name whose key is not among those taken; with a number behind it only where all without one are taken. */
    String besides(Set<String> taken) {
        for (int number = 1; ; number++) {
            String end = number == 1 ? "" : " " + number;
            List<String> names = new ArrayList<>();
            for (String manner : MANNERS) for (String thing : THINGS) names.add(manner + " " + thing + end);
            Collections.shuffle(names, random);
            for (String name : names) if (!taken.contains(LookAlike.of(name))) return name;
        }
    }
}
