/** How a learning rate changes from step to step; each schedule has the rates of PyTorch's of the same kind. */
@NullMarked
package dev.talweg.engine.schedule;

import org.jspecify.annotations.NullMarked;
