/** Descents that find the length of each step by themselves, from values or from curvature. */
@NullMarked
package dev.talweg.engine.linesearch;

import org.jspecify.annotations.NullMarked;
