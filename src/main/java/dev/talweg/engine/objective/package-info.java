/** Functions to be minimised: value, gradient, optimum, and where each comes from. */
@NullMarked
package dev.talweg.engine.objective;

import org.jspecify.annotations.NullMarked;
