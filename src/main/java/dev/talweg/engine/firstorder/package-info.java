/**
 * Methods that make a step of one gradient and a learning rate, one class each. Where papers and libraries differ, they
 * do as PyTorch does; each class says so.
 */
@NullMarked
package dev.talweg.engine.firstorder;

import org.jspecify.annotations.NullMarked;
