package dev.talweg.judging;

import dev.talweg.engine.oracle.Trajectory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known after a submission has run.
 *
 * @param trajectories of the public instance and then of the hidden ones, as far as it came
 * @param log what it printed, and where it failed
 * @param transcript digest of what was asked and answered; null where nobody asked
 */
record Run(
        Ruling ruling,
        List<Trajectory> trajectories,
        String log,
        @Nullable String transcript) {}
