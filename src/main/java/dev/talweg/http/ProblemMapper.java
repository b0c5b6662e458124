package dev.talweg.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a failure becomes an answer. */
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response map(ProblemException failure) {
        Response answer = answer(failure.problem());
        return failure.retryAfter()
                .map(wait -> Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                        .build())
                .orElse(answer);
    }

    @ServerExceptionMapper
    Response map(JsonProcessingException failure) {
        String where = failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " at "
                        + mapping.getPath().stream()
                                .map(step ->
                                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                                .collect(Collectors.joining("."))
                : "";
        return answer(Problem.of(400, "Not understood", "The body is not the JSON that this call takes" + where + "."));
    }

    /** The framework has a mapper of its own for these, which would answer without a word. */
    @ServerExceptionMapper
    Response map(MismatchedInputException failure) {
        return map((JsonProcessingException) failure);
    }

    /** The framework's own refusals (no such path, wrong method, body too large …) in the same shape. */
    @ServerExceptionMapper
    Response map(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) return map(json);
        Response.StatusType status = failure.getResponse().getStatusInfo();
        return answer(Problem.of(status.getStatusCode(), status.getReasonPhrase(), status.getReasonPhrase() + "."));
    }

    @ServerExceptionMapper
    Response map(RuntimeException failure) {
        if (isOfTheDatabase(failure)) {
            LOG.errorf("A request found no database: %s", failure.getMessage());
            return map(new DatabaseAway());
        }
        LOG.error("A request failed for a reason of our own", failure);
        return answer(
                Problem.of(
                        500,
                        "Our fault",
                        "Something went wrong on the server. Nothing that was accepted is lost; please try again in a moment."));
    }

    /** Whether the connection is at fault (SQLSTATE 08), the database shuts down or starts (57P), or none was free. */
    private static boolean isOfTheDatabase(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause())
            if (cause instanceof SQLException sql && isAway(sql)) return true;
        return false;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        // The pool has no codes.
        if (state == null) return String.valueOf(failure.getMessage()).startsWith("Acquisition timeout");
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
