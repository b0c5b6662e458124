package dev.talweg.judging;

import dev.talweg.engine.oracle.Trajectory;
import java.util.List;

/**
 * What is known after a submission has run.
 *
 * @param trajectories of the public instance and then of the hidden ones, as far as it came
 * @param log what it printed, and where it failed
 */
record Run(Ruling ruling, List<Trajectory> trajectories, String log) {}
