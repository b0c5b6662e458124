/** Every method by its name, and what can be done with any of them: one walk, or a race. */
@NullMarked
package dev.talweg.engine.method;

import org.jspecify.annotations.NullMarked;
