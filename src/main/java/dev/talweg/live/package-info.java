/** The one WebSocket: channels, sequence numbers, snapshots and changes. */
@NullMarked
package dev.talweg.live;

import org.jspecify.annotations.NullMarked;
