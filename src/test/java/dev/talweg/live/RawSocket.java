package dev.talweg.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket that says whatever it is told to, frame by frame, and reads only when it is told to. */
final class RawSocket implements AutoCloseable {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;

    /** The first line of the answer to the handshake. */
    final String answered;

    private final Socket socket = new Socket();

    RawSocket(URI server, String workshop, String... headers) throws IOException {
        // Small, so that the server's side fills soon when nothing is read.
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.setSoTimeout(60_000);
        StringBuilder head = new StringBuilder("GET /api/workshops/" + workshop + "/live HTTP/1.1\r\n")
                .append("Host: " + server.getAuthority() + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n")
                .append("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        String answer = untilEmptyLine(socket.getInputStream());
        answered = answer.substring(0, Math.max(0, answer.indexOf('\r')));
    }

    void send(int kind, boolean last, byte[] content) throws IOException {
        socket.getOutputStream().write(frame(kind, last, content));
    }

    /** The same frame again and again; an exception when the server has hung up. */
    void send(int kind, byte[] content, int times) throws IOException {
        byte[] frame = frame(kind, true, content);
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) batch.writeBytes(frame);
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < times / 100; i++) out.write(batch.toByteArray());
    }

    /** Reads until the server hangs up. */
    void awaitEnd() throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = socket.getInputStream();
        while (in.read(buffer) >= 0) {
            // What it says does not matter.
        }
    }

    /** Hangs up without a word, as a phone does that leaves the network. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Masked, as a client must, with zeros. */
    private static byte[] frame(int kind, boolean last, byte[] content) {
        ByteBuffer frame = ByteBuffer.allocate(content.length + 14).put((byte) (kind | (last ? 0x80 : 0)));
        if (content.length < 126) frame.put((byte) (0x80 | content.length));
        else if (content.length < 65_536) frame.put((byte) (0x80 | 126)).putShort((short) content.length);
        else frame.put((byte) (0x80 | 127)).putLong(content.length);
        frame.putInt(0).put(content).flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }

    private static String untilEmptyLine(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            answer.append((char) b);
            if (answer.toString().endsWith("\r\n\r\n")) break;
        }
        return answer.toString();
    }
}
