/**
 * The Java side of the sandbox: runs in a process of its own, with nothing of the server beside it, one participant's
 * program. What is public here is what participants may name. All authority lies on the other side.
 */
@NullMarked
package dev.talweg.guest;

import org.jspecify.annotations.NullMarked;
