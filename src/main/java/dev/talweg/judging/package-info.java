/**
 * One submission judged: the dialogue with the program, the verdict, the score, the tape, the autopsy. The only package
 * where a frame becomes a gradient.
 */
@NullMarked
package dev.talweg.judging;

import org.jspecify.annotations.NullMarked;
