/** Tables of examples to learn from: features, labels, and how they are split and normalised. */
@NullMarked
package dev.talweg.engine.data;

import org.jspecify.annotations.NullMarked;
