package nl.woo.domain.history;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Changes as a JSON array of {@code [field, before, after]} objects in one column. */
@Converter
public class ChangesConverter implements AttributeConverter<List<Change>, String> {
    /** Kept, since each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(List<Change> changes) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Change change : changes) {
            array.add(JSON.createObjectBuilder()
                    .add("field", change.field())
                    .add("before", change.before())
                    .add("after", change.after()));
        }
        return array.build().toString();
    }

    @Override
    public List<Change> convertToEntityAttribute(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(change -> new Change(
                            change.getString("field"), change.getString("before"), change.getString("after")))
                    .toList();
        }
    }
}
