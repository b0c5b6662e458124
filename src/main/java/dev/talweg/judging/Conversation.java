package dev.talweg.judging;

import dev.talweg.sandbox.Dialogue;
import java.util.Optional;

/** A dialogue with the harness about instances or cases. Who is on the other side may lie, so everything is checked. */
interface Conversation extends Dialogue {

    /** Everything that was to be run was run, and its results are in. */
    boolean finished();

    /** Why this side ended the dialogue; empty where it did not. */
    Optional<Ruling> ended();

    /** Something hidden has been told: whatever the program says of itself could pass it on. */
    boolean confidential();

    /** At least one question was refused for want of budget. */
    boolean overBudget();
}
