package nl.woo.matching.commandline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What the engine says of one question, in the words of oordelen.json.
 *
 * @param ranking all track codes, best first
 * @param outOfScope whether it was recognised as no work for students
 */
record Answer(
        String questionId,
        List<String> ranking,
        String level,
        String form,
        String category,
        String theme,
        boolean multiLevel,
        List<String> combination,
        boolean outOfScope) {

    static JsonObject json(List<Answer> answers) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        answers.forEach(answer -> all.add(answer.questionId(), answer.json()));
        return all.build();
    }

    private JsonObject json() {
        return Json.createObjectBuilder()
                .add("ranking", Json.createArrayBuilder(ranking))
                .add("niveau", level)
                .add("vorm", form)
                .add("categorie", category)
                .add("thema", theme)
                .add("multi_level", multiLevel)
                .add("combinatie", Json.createArrayBuilder(combination))
                .build();
    }
}
