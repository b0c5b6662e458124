package dev.talweg.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A server that says who somebody is, by OpenID Connect and as GitHub does: it holds its client to everything that the
 * protocol asks of one. Told to, it lies.
 */
public final class LocalIssuer implements AutoCloseable {

    public static final String CLIENT = "talweg-client";
    public static final String SECRET = "a secret/with+signs&more";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** What of its answers is not as it should be. */
    public enum Lie {
        OTHER_NONCE,
        OTHER_AUDIENCE,
        TWO_AUDIENCES,
        OTHER_ISSUER,
        EXPIRED,
        OTHER_PERSON,
        NO_TOKEN,
        NOT_JSON,
        BROKEN
    }

    private record Grant(Map<String, String> asked, String subject, String login) {}

    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> tokens = new ConcurrentHashMap<>();
    private volatile Lie lie;

    public LocalIssuer(URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public void lie(Lie told) {
        lie = told;
    }

    /** Somebody says yes at the door; the code that their browser brings back. */
    public String approve(URI door, String subject, String login) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(fields(door.getRawQuery()), subject, login));
        return code;
    }

    public static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            JsonObject said = lie == Lie.BROKEN
                    ? null
                    : switch (path) {
                        case "/.well-known/openid-configuration" -> document();
                        case "/token", "/login/oauth/access_token" -> token(fields(body(call)));
                        case "/userinfo", "/user" ->
                            user(call.getRequestHeaders().getFirst("Authorization"));
                        default -> null;
                    };
            byte[] body = lie == Lie.NOT_JSON && !path.startsWith("/.")
                    ? "<html>".getBytes(StandardCharsets.UTF_8)
                    : String.valueOf(said).getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(said == null ? 400 : 200, body.length);
            call.getResponseBody().write(body);
        }
    }

    private JsonObject document() {
        return new JsonObject()
                .put("issuer", address())
                .put("authorization_endpoint", address() + "/authorize")
                .put("token_endpoint", address() + "/token")
                .put("userinfo_endpoint", address() + "/userinfo");
    }

    /** A code is good once, for the client that it was made for, and for whoever knows the verifier. */
    private JsonObject token(Map<String, String> form) {
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        if (grant == null
                || !CLIENT.equals(form.get("client_id"))
                || !SECRET.equals(form.get("client_secret"))
                || !grant.asked.get("redirect_uri").equals(form.get("redirect_uri"))
                || !"S256".equals(grant.asked.get("code_challenge_method"))
                || !grant.asked.get("code_challenge").equals(digest(form.getOrDefault("code_verifier", ""))))
            return null;
        String access = UUID.randomUUID().toString();
        tokens.put("Bearer " + access, grant);
        JsonObject said = new JsonObject().put("token_type", "Bearer").put("id_token", identity(grant));
        return lie == Lie.NO_TOKEN ? said : said.put("access_token", access);
    }

    private JsonObject user(String authorization) {
        Grant grant = tokens.get(String.valueOf(authorization));
        if (grant == null) return null;
        String subject = lie == Lie.OTHER_PERSON ? "another" : grant.subject;
        return new JsonObject()
                .put("sub", subject)
                .put("preferred_username", grant.login)
                .put("id", subject.hashCode())
                .put("login", grant.login);
    }

    private String identity(Grant grant) {
        Map<String, Object> claims = new TreeMap<>(Map.of(
                "iss",
                lie == Lie.OTHER_ISSUER ? "https://evil.example" : address(),
                "aud",
                lie == Lie.OTHER_AUDIENCE
                        ? "another-client"
                        : lie == Lie.TWO_AUDIENCES ? new String[] {CLIENT, "another-client"} : CLIENT,
                "sub",
                grant.subject,
                "nonce",
                lie == Lie.OTHER_NONCE ? "another" : grant.asked.getOrDefault("nonce", ""),
                "exp",
                Instant.now().getEpochSecond() + (lie == Lie.EXPIRED ? -600 : 60)));
        if (claims.get("aud") instanceof String[] several) claims.put("aud", Arrays.asList(several));
        String payload = new JsonObject(claims).encode();
        return encoded("{\"alg\":\"RS256\"}") + "." + encoded(payload) + "." + encoded("signature");
    }

    private static String body(HttpExchange call) throws IOException {
        return new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String verifier) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
