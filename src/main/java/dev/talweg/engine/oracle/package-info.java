/** What a run may ask of an objective: counted, bounded by a budget, and recorded as a trajectory. */
@NullMarked
package dev.talweg.engine.oracle;

import org.jspecify.annotations.NullMarked;
