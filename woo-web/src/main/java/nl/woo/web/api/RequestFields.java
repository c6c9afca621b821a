package nl.woo.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response.Status;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The fields of a JSON object that was sent; a value of another type than asked for is refused by the name of its field. */
class RequestFields {
    private final JsonObject object;
    private final ApiWords words;

    private RequestFields(JsonObject object, ApiWords words) {
        this.object = object;
        this.words = words;
    }

    static RequestFields of(String json, ApiWords words) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new RequestFields(reader.readObject(), words);
        } catch (JsonException notAnObject) {
            throw new ApiError(Status.BAD_REQUEST, null, words.get("api.noJson"));
        }
    }

    /** Null when the field is not there. */
    String text(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text && text.getString().indexOf('\0') < 0) {
            return text.getString();
        }
        throw wrong(name);
    }

    /** A whole number, or {@code absent} when the field is not there. */
    int number(String name, int absent) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return absent;
        }
        try {
            if (value instanceof JsonNumber number) {
                return number.intValueExact();
            }
        } catch (ArithmeticException notWhole) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    /** A day as 2021-02-08; null when the field is not there. */
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw wrong(name);
        }
    }

    /** A constant by its name, whatever the capitals; null when the field is not there. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        try {
            return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    private ApiError wrong(String name) {
        return new ApiError(Status.BAD_REQUEST, name, words.get("api.wrongType", name));
    }
}
