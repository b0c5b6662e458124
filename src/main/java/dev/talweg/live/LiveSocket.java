package dev.talweg.live;

import dev.talweg.http.Roster;
import io.quarkus.arc.Arc;
import io.quarkus.websockets.client.runtime.WebSocketPrincipal;
import io.undertow.websockets.UndertowSession;
import jakarta.inject.Singleton;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The one WebSocket. Anybody may watch a workshop's public board; what is personal goes only to whom the session
 * proves. Commands travel by HTTP: there is no method that takes messages, so that whatever a client says is thrown
 * away as it comes.
 */
@Singleton
@ServerEndpoint(value = "/api/workshops/{code}/live", configurator = LiveSocket.ForAll.class)
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);

    private final Live live;
    private final Roster roster;

    LiveSocket(Live live, Roster roster) {
        this.live = live;
        this.roster = roster;
    }

    /**
     * One endpoint for all sockets. By default the framework makes one for each and destroys it when its socket closes,
     * while other threads still call it ("Instance already destroyed"), so that not every close is heard of.
     */
    public static final class ForAll extends ServerEndpointConfig.Configurator {

        @Override
        public <T> T getEndpointInstance(Class<T> endpoint) {
            return Arc.container().instance(endpoint).get();
        }
    }

    @OnOpen
    public void open(Session socket, @PathParam("code") String typed) throws IOException {
        String code = capitals(typed);
        Optional<dev.talweg.http.Session> session = session(socket);
        try {
            Line line = new Line(
                    ((UndertowSession) socket).getChannel(),
                    session.flatMap(each -> each.participantIn(code)),
                    isAnOrganizers(session));
            live.join(code, line);
            line.whenClosed(() -> live.leave(code, line));
        } catch (dev.talweg.http.NotFound unknown) {
            socket.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, unknown.getMessage()));
        } catch (RuntimeException databaseIsAway) {
            LOG.warnf(databaseIsAway, "A live socket of %s got no snapshot", code);
            socket.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "Please try again in a moment."));
        }
    }

    @OnError
    public void failed(@PathParam("code") String typed, Throwable why) {
        LOG.debugf(why, "A live socket of %s failed", typed);
    }

    private boolean isAnOrganizers(Optional<dev.talweg.http.Session> session) {
        return session.flatMap(dev.talweg.http.Session::organizerClaim)
                .flatMap(roster::holder)
                .isPresent();
    }

    private static Optional<dev.talweg.http.Session> session(Session socket) {
        return socket.getUserPrincipal() instanceof WebSocketPrincipal principal
                        && principal.getSecurityIdentity().getPrincipal() instanceof dev.talweg.http.Session session
                ? Optional.of(session)
                : Optional.empty();
    }

    /** As the API does: a code may be typed in small letters, and it is the same channel. */
    private static String capitals(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
