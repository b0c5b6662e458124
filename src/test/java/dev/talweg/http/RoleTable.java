package dev.talweg.http;

import java.util.Map;
import java.util.Set;

/** Who may do what: for each endpoint, what each role is answered when it asks for what is there. */
final class RoleTable {

    /** In the order of the roles: nobody, participant, stranger, owner, organizer, helper. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("GET /api/organizer/catalogue", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/catalogue/{slug}", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/check", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/entrance", "200 200 200 200 200 200"),
            Map.entry("POST /api/organizer/setup", "409 409 409 409 409 409"),
            Map.entry("POST /api/organizer/invitation", "404 404 404 404 404 404"),
            Map.entry("POST /api/organizer/invitation/accept", "404 404 404 404 404 404"),
            Map.entry("POST /api/organizer/invitations", "401 403 403 403 201 403"),
            Map.entry("DELETE /api/organizer/invitations/{invitation}", "401 403 403 403 204 403"),
            // The new password is too short for everybody: a right one would end the walker's session.
            Map.entry("PUT /api/organizer/password", "401 403 403 403 422 422"),
            Map.entry("GET /api/organizer/people", "401 403 403 403 200 200"),
            Map.entry("DELETE /api/organizer/people/{organizer}", "401 403 403 403 204 403"),
            Map.entry("PUT /api/organizer/people/{organizer}/role", "401 403 403 403 204 403"),
            Map.entry("POST /api/organizer/sign-in/{provider}", "404 404 404 404 404 404"),
            Map.entry("GET /api/organizer/sign-in/{provider}/back", "303 303 303 303 303 303"),
            Map.entry("POST /api/organizer/session", "401 401 401 401 401 401"),
            Map.entry("GET /api/organizer/session", "401 401 401 401 200 200"),
            Map.entry("DELETE /api/organizer/session", "204 204 204 204 204 204"),
            Map.entry("GET /api/organizer/workshops", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops", "401 403 403 403 201 403"),
            Map.entry("GET /api/organizer/workshops/{code}", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/announcements", "401 403 403 403 201 403"),
            Map.entry("DELETE /api/organizer/workshops/{code}/announcements/{announcement}", "401 403 403 403 204 403"),
            Map.entry(
                    "POST /api/organizer/workshops/{code}/clarifications/{clarification}/answer",
                    "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/hands/{hand}/helped", "401 403 403 403 204 204"),
            Map.entry("PUT /api/organizer/workshops/{code}/answers", "401 403 403 403 204 403"),
            Map.entry("GET /api/organizer/workshops/{code}/help", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/leaderboard", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/rounds/{round}/{action}", "401 403 403 403 200 403"),
            Map.entry("GET /api/playground", "200 200 200 200 200 200"),
            Map.entry("POST /api/playground/runs", "200 200 200 200 200 200"),
            Map.entry("GET /api/playground/surfaces/{surface}", "200 200 200 200 200 200"),
            Map.entry("GET /api/submissions/{id}", "404 404 404 200 200 200"),
            Map.entry("GET /api/submissions/{id}/source", "404 404 404 200 200 200"),
            Map.entry("GET /api/submissions/{id}/tape", "404 404 404 200 200 200"),
            Map.entry("GET /api/workshops/{code}", "200 200 200 200 200 200"),
            Map.entry("POST /api/workshops/{code}/clarifications", "401 201 401 201 401 401"),
            Map.entry("GET /api/workshops/{code}/exercises", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}/drafts", "401 200 401 200 401 401"),
            Map.entry("PUT /api/workshops/{code}/exercises/{slug}/drafts/{language}", "401 200 401 200 401 401"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/practice", "401 202 401 202 401 401"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}/submissions", "401 200 401 200 401 401"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/submissions", "401 202 401 202 401 401"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/together/{language}", "401 404 401 404 401 401"),
            Map.entry(
                    "POST /api/workshops/{code}/exercises/{slug}/together/{language}/caret", "401 404 401 404 401 401"),
            Map.entry(
                    "POST /api/workshops/{code}/exercises/{slug}/together/{language}/changes",
                    "401 404 401 404 401 401"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/together/{language}/sum", "401 404 401 404 401 401"),
            Map.entry("POST /api/workshops/{code}/hand", "401 200 401 200 401 401"),
            Map.entry("DELETE /api/workshops/{code}/hand", "401 204 401 204 401 401"),
            Map.entry("GET /api/workshops/{code}/help", "401 200 401 200 401 401"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}/solutions", "401 409 401 409 200 200"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}/solutions/{participant}", "401 409 401 409 200 200"),
            Map.entry("GET /api/workshops/{code}/leaderboard", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/leaderboard.csv", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/nickname", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/notices", "200 200 200 200 200 200"),
            Map.entry("POST /api/workshops/{code}/participants", "201 201 201 201 201 201"),
            Map.entry("GET /api/workshops/{code}/participants/me", "401 200 401 200 401 401"),
            Map.entry("GET /api/workshops/{code}/rounds/{round}/exercises/{slug}/race", "200 200 200 200 200 200"),
            Map.entry("POST /api/workshops/{code}/participants/resume", "404 404 404 404 404 404"),
            Map.entry("GET /api/organizer/audit", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/audit", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/screen", "401 403 403 403 200 403"),
            Map.entry("GET /api/organizer/workshops/{code}/plan", "401 403 403 403 200 200"),
            Map.entry("PUT /api/organizer/workshops/{code}/plan", "401 403 403 403 200 403"),
            Map.entry("POST /api/organizer/workshops/{code}/copy", "401 403 403 403 201 403"),
            Map.entry("GET /api/organizer/workshops/{code}/people", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/people/{participant}/{repair}", "401 403 403 403 200 403"),
            Map.entry("DELETE /api/organizer/workshops/{code}", "401 403 403 403 422 403"),
            Map.entry("GET /api/organizer/workshops/{code}/evening.html", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/leaderboard.csv", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/leaderboard.json", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/submissions", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/submissions/{id}", "401 403 403 403 200 200"),
            Map.entry("GET /api/organizer/workshops/{code}/rejudgings", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/rejudgings", "401 403 403 403 201 403"),
            Map.entry("GET /api/organizer/workshops/{code}/rejudgings/{rejudging}", "401 403 403 403 200 200"),
            Map.entry("DELETE /api/organizer/workshops/{code}/rejudgings/{rejudging}", "401 403 403 403 204 403"),
            Map.entry("GET /api/organizer/workshops/{code}/rejudgings/{rejudging}/ranks", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/rejudgings/{rejudging}/apply", "401 403 403 403 200 403"),
            Map.entry("POST /api/organizer/workshops/{code}/rejudgings/{rejudging}/retry", "401 403 403 403 200 403"),
            // The walk's round is open.
            Map.entry("GET /api/workshops/{code}/finale", "404 404 404 404 404 404"),
            Map.entry("GET /api/workshops/{code}/finale/exercises/{slug}/race", "404 404 404 404 404 404"),
            Map.entry("GET /api/organizer/workshops/{code}/finales/{round}", "401 403 403 403 404 404"),
            Map.entry("POST /api/organizer/workshops/{code}/finales/{round}", "401 403 403 403 409 403"),
            Map.entry("DELETE /api/organizer/workshops/{code}/finales/{round}", "401 403 403 403 404 403"),
            Map.entry("POST /api/organizer/workshops/{code}/finales/{round}/step", "401 403 403 403 404 403"),
            Map.entry("POST /api/organizer/workshops/{code}/finales/{round}/race", "401 403 403 403 404 403"),
            Map.entry("POST /api/organizer/workshops/{code}/finales/{round}/retry", "401 403 403 403 404 403"),
            Map.entry("GET /api/organizer/workshops/{code}/room", "401 403 403 403 200 200"),
            Map.entry("POST /api/organizer/workshops/{code}/rehearsal", "401 403 403 403 204 403"),
            Map.entry("DELETE /api/organizer/workshops/{code}/rehearsal", "401 403 403 403 204 403"),
            Map.entry("GET /api/workshops/{code}/evening.html", "409 409 409 409 409 409"),
            Map.entry("GET /api/workshops/{code}/leaderboard.json", "200 200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/participants/me/work.zip", "401 200 401 200 401 401"));

    private RoleTable() {}

    static Set<String> endpoints() {
        return ROWS.keySet();
    }

    static int expected(Operation operation, Role role) {
        String row = ROWS.get(operation.toString());
        if (row == null) throw new AssertionError(operation + " has no row in the table of roles");
        return Integer.parseInt(row.split(" ")[role.ordinal()]);
    }
}
