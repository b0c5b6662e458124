/**
 * Runs a participant's program in a confined process that can do nothing but converse; knows no meaning of what is
 * said.
 */
@NullMarked
package dev.talweg.sandbox;

import org.jspecify.annotations.NullMarked;
