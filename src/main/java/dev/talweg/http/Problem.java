package dev.talweg.http;

/** An RFC 9457 problem: {@code detail} is a plain sentence that may be shown to a person as it is. */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail);
    }
}
