package nl.woo.matching.commandline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.JudgementRow;

/** Which questions the experts call no work for students. */
final class OutOfScope {
    private static final String MARK = "buiten_scope";

    private OutOfScope() {}

    /**
     * The ids of the questions that are marked so in the folder's judgements. Experts who mark none mean those that no
     * track fits.
     */
    static Set<String> in(Path folder, List<JudgementRow> judgements) throws IOException {
        Map<String, JudgementRow> byId =
                judgements.stream().collect(Collectors.toMap(JudgementRow::questionId, Function.identity()));
        Set<String> outside = new HashSet<>();
        try (Reader file = Files.newBufferedReader(folder.resolve(DataFile.JUDGEMENTS.fileName()));
                JsonReader json = Json.createReader(file)) {
            for (JsonObject judged : json.readArray().getValuesAs(JsonObject.class)) {
                String id = judged.getString("id");
                boolean unfit = byId.get(id).relevance().isEmpty();
                if (judged.getBoolean(MARK, false) || (!judged.containsKey(MARK) && unfit)) {
                    outside.add(id);
                }
            }
        }
        return outside;
    }
}
