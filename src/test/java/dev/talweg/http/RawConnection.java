package dev.talweg.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection on which anything can be said, or nothing. */
final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;

    RawConnection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    void send(String latin1) throws IOException {
        socket.getOutputStream().write(latin1.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Head and body of the answer, as far as its announced length; what came when the server closed before. */
    String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        int end = -1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            answer.append((char) b);
            if (end < 0 && answer.indexOf("\r\n\r\n") >= 0) end = answer.length() + announced(answer.toString());
            if (answer.length() == end) break;
        }
        return answer.toString();
    }

    /** Whether the server still keeps this connection, without having said anything. */
    boolean isKept() throws IOException {
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException stillOpen) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    private static int announced(String head) {
        for (String line : head.split("\r\n"))
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                return Integer.parseInt(
                        line.substring("content-length:".length()).strip());
        return 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
