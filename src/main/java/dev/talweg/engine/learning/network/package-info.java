/** Losses of neural networks: layers, and what goes wrong in deep and recurrent ones. */
@NullMarked
package dev.talweg.engine.learning.network;

import org.jspecify.annotations.NullMarked;
