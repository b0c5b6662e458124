package dev.talweg.live;

import io.quarkus.websockets.client.runtime.WebSocketPrincipal;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The one WebSocket. Anybody may watch a workshop's public board; what is personal goes only to whom the session
 * proves.
 */
@ServerEndpoint("/api/workshops/{code}/live")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);
    private static final int LONGEST_MESSAGE = 1024;

    private final Live live;

    LiveSocket(Live live) {
        this.live = live;
    }

    @OnOpen
    public void open(Session socket, @PathParam("code") String typed) throws IOException {
        String code = capitals(typed);
        socket.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        socket.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
        Optional<Long> participant = socket.getUserPrincipal() instanceof WebSocketPrincipal principal
                        && principal.getSecurityIdentity().getPrincipal() instanceof dev.talweg.http.Session session
                ? session.participantIn(code)
                : Optional.empty();
        try {
            live.join(code, socket, participant);
        } catch (dev.talweg.http.NotFound unknown) {
            socket.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, unknown.getMessage()));
        }
    }

    @OnMessage
    public void heard(@SuppressWarnings("unused") String ignored) {
        // Commands travel by HTTP; whatever a client says here says nothing.
    }

    @OnClose
    public void close(Session socket, @PathParam("code") String typed) {
        live.leave(capitals(typed), socket);
    }

    @OnError
    public void failed(Session socket, @PathParam("code") String typed, Throwable why) {
        LOG.debugf(why, "A live socket of %s failed", typed);
        live.leave(capitals(typed), socket);
    }

    /** As the API does: a code may be typed in small letters, and it is the same channel. */
    private static String capitals(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
