package dev.talweg.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Live sockets by the thousand on one thread, so that the machine's processors are left to the server. An address of
 * the loopback network has some 28,000 ports to call from, so every so many sockets call from the next one.
 */
final class Screens implements AutoCloseable {

    private static final int PER_ADDRESS = 20_000;
    /** A snapshot holds the board of the whole room. */
    private static final int LARGEST_MESSAGE = 8 << 20;

    private final Vertx vertx = Vertx.vertx(
            new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    private final List<WebSocketClient> clients = new ArrayList<>();
    private final URI server;
    private int opened;

    Screens(URI server) {
        this.server = server;
    }

    /** Who watches: hears each message, and of the end of its socket. Called by one thread alone. */
    record Watcher(Consumer<String> message, Runnable closed) {}

    /** Opens one; {@code bearer} may be empty, for somebody who only watches. */
    synchronized CompletionStage<WebSocket> open(String workshop, String bearer, Watcher watcher) {
        if (opened++ % PER_ADDRESS == 0) clients.add(client("127.0.0." + (clients.size() + 1)));
        ClientWebSocket socket = clients.get(clients.size() - 1).webSocket();
        socket.textMessageHandler(watcher.message()::accept);
        socket.closeHandler(end -> watcher.closed().run());
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setURI("/api/workshops/" + workshop + "/live");
        if (!bearer.isEmpty()) options.addHeader("Authorization", bearer);
        return socket.connect(options).toCompletionStage();
    }

    private WebSocketClient client(String from) {
        return vertx.createWebSocketClient(new WebSocketClientOptions()
                .setLocalAddress(from)
                .setMaxConnections(PER_ADDRESS)
                .setMaxFrameSize(LARGEST_MESSAGE)
                .setMaxMessageSize(LARGEST_MESSAGE));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
