/** A room's load on a running server, made from outside, and what it costs. */
@NullMarked
package dev.talweg.load;

import org.jspecify.annotations.NullMarked;
