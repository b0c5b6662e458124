/**
 * Functions given by a formula, in the plane or in many variables: what optimisers are tried on. Each knows its
 * gradient and its second derivatives, its optimum as far as it has one, and where it comes from; {@link TestFunction}
 * lists them.
 */
@NullMarked
package dev.talweg.engine.function;

import org.jspecify.annotations.NullMarked;
