package dev.talweg.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A port that leads to a server's embedded PostgreSQL wherever that listens now, so that a second node finds it again
 * after the first was started anew. Connections end when either side's does.
 */
final class DatabaseDoor implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Database database;

    DatabaseDoor(Database database) throws IOException {
        this.database = database;
        start("database-door", this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                start("database-guest", () -> lead(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket guest) {
        try (guest;
                Socket host = new Socket(InetAddress.getLoopbackAddress(), database.port())) {
            start("database-host", () -> pour(host, guest));
            pour(guest, host);
        } catch (IOException nobodyThere) {
            // The guest's socket is closed, which tells it.
        }
    }

    private static void pour(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int length = in.read(some); length >= 0; length = in.read(some)) out.write(some, 0, length);
        } catch (IOException oneSideIsGone) {
            // Both are closed now.
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
