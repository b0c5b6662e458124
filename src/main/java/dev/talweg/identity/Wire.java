package dev.talweg.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks another server for JSON: only over TLS, not for long, and follows it nowhere. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONGEST_ANSWER = 1 << 20;

    private final ObjectMapper json;
    private @Nullable HttpClient client;

    Wire(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The address, if what is said there can be believed: the identity's token is taken for true because it came from
     * where it should, which TLS proves; on this machine itself nobody stands between.
     */
    static URI safe(String address) {
        URI uri = URI.create(address.replaceAll("/+$", ""));
        if (!"https".equals(uri.getScheme()) && !isHere(uri.getHost()))
            throw new IllegalArgumentException("To sign people in, " + address + " must begin with https://");
        return uri;
    }

    JsonNode get(URI address, String bearer) throws ProviderFailed {
        return ask(request(address).header("Authorization", "Bearer " + bearer).GET());
    }

    JsonNode get(URI address) throws ProviderFailed {
        return ask(request(address).GET());
    }

    JsonNode post(URI address, Map<String, String> form) throws ProviderFailed {
        return ask(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What a token states; its signature is not looked at. */
    JsonNode claims(String token) throws ProviderFailed {
        String[] parts = token.split("\\.");
        try {
            if (parts.length != 3) throw new ProviderFailed("the token has " + parts.length + " parts");
            return json.readTree(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IOException | IllegalArgumentException e) {
            throw new ProviderFailed("the token cannot be read", e);
        }
    }

    /** A text that has to be there. */
    static String text(JsonNode answer, String field) throws ProviderFailed {
        JsonNode value = answer.path(field);
        if (!value.isValueNode() || value.asText().isBlank()) throw new ProviderFailed("the answer has no " + field);
        return value.asText();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("User-Agent", "Talweg");
    }

    private JsonNode ask(HttpRequest.Builder asking) throws ProviderFailed {
        HttpRequest request = asking.build();
        try {
            HttpResponse<InputStream> answer = client().send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200)
                    throw new ProviderFailed(request.uri().getHost() + " answered " + answer.statusCode());
                return json.readTree(body.readNBytes(LONGEST_ANSWER));
            }
        } catch (IOException e) {
            throw new ProviderFailed(request.uri().getHost() + " did not answer with JSON: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailed("interrupted", e);
        }
    }

    /** Made when it is needed first: its thread is not started where nobody signs in so. */
    private synchronized HttpClient client() {
        HttpClient known = client;
        if (known == null) {
            known = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = known;
        }
        return known;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isHere(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
