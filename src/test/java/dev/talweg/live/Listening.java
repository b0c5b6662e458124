package dev.talweg.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.Evening.Somebody;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An open live socket, and what was heard on it. */
public final class Listening implements WebSocket.Listener, AutoCloseable {

    /** Everything that was heard, from the first message on. */
    public final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    final BlockingQueue<String> closed = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    public Listening(URI server, String workshop, @Nullable Somebody who) {
        this(HttpClient.newHttpClient(), server, workshop, who == null ? null : who.cookieHeader());
    }

    /** With a client that many share, and the cookies of anybody. */
    public Listening(HttpClient client, URI server, String workshop, @Nullable String cookies) {
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (cookies != null) builder.header("Cookie", cookies);
        URI address = URI.create(server.toString().replaceFirst("^http", "ws"))
                .resolve("/api/workshops/" + workshop + "/live");
        socket = builder.buildAsync(address, this).join();
    }

    /** The next message that is wanted; those before it are passed over. */
    public JsonPath next(Predicate<JsonPath> wanted) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            String text = messages.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(text).as("the message; heard were %s", heard).isNotNull();
            JsonPath message = JsonPath.from(text);
            if (wanted.test(message)) return message;
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(part.toString());
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.add(status + " " + reason);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
