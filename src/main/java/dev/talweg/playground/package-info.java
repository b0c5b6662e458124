/** The engine to play with, without an account: surfaces, optimisers and schedules side by side. Keeps nothing. */
@NullMarked
package dev.talweg.playground;

import org.jspecify.annotations.NullMarked;
