/** What became of a run, told from its trajectory and the ground where it ended: one sentence, and one of advice. */
@NullMarked
package dev.talweg.engine.autopsy;

import org.jspecify.annotations.NullMarked;
