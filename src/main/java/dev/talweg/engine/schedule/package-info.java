/** How a learning rate changes from step to step. */
@NullMarked
package dev.talweg.engine.schedule;

import org.jspecify.annotations.NullMarked;
