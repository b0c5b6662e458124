/** Optimisers: each knows a gradient and no objective. */
@NullMarked
package dev.talweg.engine.descent;

import org.jspecify.annotations.NullMarked;
