package dev.talweg.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A call that takes a body gets one: an empty body and a JSON null are refused before any resource meets a null. */
@Provider
public final class SomeBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        Object body = context.proceed();
        if (body == null) throw new BadInput("This call takes a JSON object, and none was sent.");
        return body;
    }
}
