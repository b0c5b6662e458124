/** Losses over examples: what a model is trained on. */
@NullMarked
package dev.talweg.engine.learning;

import org.jspecify.annotations.NullMarked;
