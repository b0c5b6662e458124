/** What is built on many runs: validation over folds, search over settings, averaging over clients. */
@NullMarked
package dev.talweg.engine.tuning;

import org.jspecify.annotations.NullMarked;
