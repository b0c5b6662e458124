package dev.talweg.help;

import static dev.talweg.Evening.organizer;

import dev.talweg.Evening.Somebody;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What participants and organizers do about help, over HTTP. */
final class Helping {

    static final String BOWL = "learning-rate-on-a-bowl";

    private Helping() {}

    static Response raise(Somebody who, @Nullable String exercise) {
        return who.calling().body(about(exercise)).post(of(who.workshop()) + "/hand");
    }

    static Response lower(Somebody who) {
        return who.calling().delete(of(who.workshop()) + "/hand");
    }

    static Response helped(String workshop, int hand) {
        return organizer().post(desk(workshop) + "/hands/" + hand + "/helped");
    }

    static Response ask(Somebody who, String question) {
        return ask(who, question, UUID.randomUUID().toString());
    }

    static Response ask(Somebody who, String question, String key) {
        Map<String, String> body = about(BOWL);
        body.put("question", question);
        return who.calling().header("Idempotency-Key", key).body(body).post(of(who.workshop()) + "/clarifications");
    }

    static Response answer(String workshop, int clarification, String answer, boolean toAll) {
        return organizer()
                .body(Map.of("answer", answer, "toAll", toAll))
                .post(desk(workshop) + "/clarifications/" + clarification + "/answer");
    }

    static Response announce(String workshop, String text, String key) {
        return organizer()
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(desk(workshop) + "/announcements");
    }

    static Response withdraw(String workshop, int announcement) {
        return organizer().delete(desk(workshop) + "/announcements/" + announcement);
    }

    /** What somebody has asked for. */
    static Response mine(Somebody who) {
        return who.calling().get(of(who.workshop()) + "/help");
    }

    static Response deskOf(String workshop) {
        return organizer().get(desk(workshop) + "/help");
    }

    static String of(String workshop) {
        return "/api/workshops/" + workshop;
    }

    private static String desk(String workshop) {
        return "/api/organizer/workshops/" + workshop;
    }

    private static Map<String, String> about(@Nullable String exercise) {
        Map<String, String> body = new HashMap<>();
        if (exercise != null) body.put("exercise", exercise);
        return body;
    }
}
