package dev.talweg.leaderboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The boards as files: the public one for everybody, the jury's for organizers. */
@Path("/api")
class ResultsResource {

    private static final String CSV = "text/csv; charset=utf-8";

    private final ResultLists lists;

    ResultsResource(ResultLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("workshops/{code}/leaderboard.csv")
    @Produces(CSV)
    public RestResponse<String> csv(@PathParam("code") String code) {
        return csv(lists.publicly(code));
    }

    @GET
    @Path("workshops/{code}/leaderboard.json")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Results> json(@PathParam("code") String code) {
        return json(lists.publicly(code));
    }

    @GET
    @Path("organizer/workshops/{code}/leaderboard.csv")
    @Produces(CSV)
    public RestResponse<String> jurysCsv(@PathParam("code") String code) {
        return csv(lists.forTheJury(code));
    }

    @GET
    @Path("organizer/workshops/{code}/leaderboard.json")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Results> jurysJson(@PathParam("code") String code) {
        return json(lists.forTheJury(code));
    }

    private static RestResponse<String> csv(Results results) {
        return file(Csv.of(results), results, "csv");
    }

    private static RestResponse<Results> json(Results results) {
        return file(results, results, "json");
    }

    private static <T> RestResponse<T> file(T content, Results results, String ending) {
        String name = "talweg-" + results.workshop() + (results.jury() ? "-jury." : ".") + ending;
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
