package dev.talweg.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One call of the API as its served document tells it, such as {@code GET /api/workshops/{code}}. */
record Operation(String method, String path) implements Comparable<Operation> {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** All calls of the document, in an order that stays. */
    static List<Operation> all() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
                .sorted()
                .toList();
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    /** Calls it, with the parameters of its path filled in. */
    Response call(RequestSpecification request, Map<String, String> parameters) {
        Map<String, String> used = new TreeMap<>(parameters);
        used.keySet().removeIf(name -> !path.contains("{" + name + "}"));
        return request.redirects().follow(false).pathParams(used).request(method, path);
    }

    @Override
    public int compareTo(Operation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
