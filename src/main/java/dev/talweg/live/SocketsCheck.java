package dev.talweg.live;

import dev.talweg.check.Check;
import dev.talweg.check.Finding;
import dev.talweg.check.Subject;
import jakarta.inject.Singleton;

/** How many screens listen. */
@Singleton
class SocketsCheck implements Check {

    private final Live live;

    SocketsCheck(Live live) {
        this.live = live;
    }

    @Override
    public Subject subject() {
        return Subject.SOCKETS;
    }

    @Override
    public Finding look() {
        int open = live.openSockets();
        return Finding.good(
                subject(),
                switch (open) {
                    case 0 -> "No screen has a live line to this server just now.";
                    case 1 -> "1 screen has a live line to this server.";
                    default -> open + " screens have a live line to this server.";
                });
    }
}
