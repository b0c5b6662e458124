/** Kills what can be killed of a running server while people hand in, and counts what became of it. */
@NullMarked
package dev.talweg.chaos;

import org.jspecify.annotations.NullMarked;
