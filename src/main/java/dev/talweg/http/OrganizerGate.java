package dev.talweg.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Everything under /api/organizer needs an organizer's session, except the {@linkplain BeforeSignIn ways to get one};
 * what changes something needs an owner's, except what {@linkplain HelpersToo helpers may do}. A new endpoint that says
 * nothing is the owners'. It looks at the endpoint that was found, never at the address as it was written:
 * {@code /api/organizer;x/workshops} is the same endpoint.
 */
final class OrganizerGate {

    private static final String ORGANIZERS = "/api/organizer/";

    private final Caller caller;

    OrganizerGate(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(ResourceInfo endpoint) {
        Method method = endpoint.getResourceMethod();
        String address = (pathOf(endpoint.getResourceClass()) + "/" + pathOf(method)).replaceAll("/+", "/");
        if (!address.startsWith(ORGANIZERS) || method.isAnnotationPresent(BeforeSignIn.class)) return;
        if (method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(HelpersToo.class))
            caller.requireOrganizer();
        else caller.requireOwner();
    }

    private static String pathOf(AnnotatedElement part) {
        Path path = part.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
