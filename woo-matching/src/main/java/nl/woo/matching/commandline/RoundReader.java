package nl.woo.matching.commandline;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.InvalidRound;
import nl.woo.matching.allocation.Level;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;
import nl.woo.matching.allocation.Weights;

/**
 * Reads a planning round from JSON, packed by gzip or not, piece by piece: the round is all it keeps. Fields it does not
 * know are passed over.
 */
final class RoundReader {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final JsonParser parser;
    private final Map<String, String> names = new HashMap<>();

    private RoundReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * @throws InvalidRound when the file breaks the format; names the place in it
     * @throws IOException when it cannot be read
     */
    static Round read(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new InvalidRound("file", "is empty");
        }
        try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)));
                JsonParser parser = Json.createParser(in)) {
            return new RoundReader(parser).round();
        } catch (JsonParsingException broken) {
            JsonLocation at = broken.getLocation();
            throw new InvalidRound(
                    "line " + at.getLineNumber() + ", column " + at.getColumnNumber(), "this is no JSON");
        } catch (ZipException | EOFException broken) {
            throw new InvalidRound("file", "its gzip packing is broken");
        } catch (JsonException broken) {
            if (broken.getCause() instanceof ZipException || broken.getCause() instanceof EOFException) {
                throw new InvalidRound("file", "its gzip packing is broken");
            }
            throw new InvalidRound("file", "this is no JSON");
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private Round round() {
        expect(parser.next(), Event.START_OBJECT, "file", "an object");
        List<Offering> offerings = null;
        List<Question> questions = null;
        Weights weights = Weights.STANDARD;
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String field = field(seen, "file");
            switch (field) {
                case "offerings" -> offerings = list(field, this::offering);
                case "questions" -> questions = list(field, this::question);
                case "weights" -> weights = weights(field);
                default -> pass();
            }
        }
        if (parser.hasNext()) {
            parser.next();
        }
        return new Round(required(offerings, "offerings"), required(questions, "questions"), weights);
    }

    private interface Reading<T> {
        T read(Event begin, String place);
    }

    private <T> List<T> list(String place, Reading<T> reading) {
        expect(parser.next(), Event.START_ARRAY, place, "a list");
        List<T> all = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            all.add(reading.read(event, place + "[" + all.size() + "]"));
        }
        return all;
    }

    private Offering offering(Event begin, String place) {
        expect(begin, Event.START_OBJECT, place, "an object");
        String id = null;
        String name = null;
        Level level = null;
        Integer first = null;
        Integer last = null;
        Integer places = null;
        int minimum = 0;
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String field = field(seen, place);
            String at = place + "." + field;
            switch (field) {
                case "id" -> id = text(at);
                case "name" -> name = text(at);
                case "level" -> level = level(at);
                case "firstPeriod" -> first = whole(at);
                case "lastPeriod" -> last = whole(at);
                case "places" -> places = whole(at);
                case "minimum" -> minimum = whole(at);
                default -> pass();
            }
        }
        String known = required(id, place + ".id");
        return new Offering(
                known,
                name == null ? known : name,
                required(level, place + ".level"),
                required(first, place + ".firstPeriod"),
                required(last, place + ".lastPeriod"),
                required(places, place + ".places"),
                minimum);
    }

    private Question question(Event begin, String place) {
        expect(begin, Event.START_OBJECT, place, "an object");
        String id = null;
        String company = null;
        boolean multiLevel = false;
        double bonus = 0;
        List<Candidate> candidates = null;
        List<String> pinned = List.of();
        List<String> confirmed = List.of();
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String field = field(seen, place);
            String at = place + "." + field;
            switch (field) {
                case "id" -> id = text(at);
                case "company" -> company = text(at);
                case "multiLevel" -> multiLevel = yesOrNo(at);
                case "bonus" -> bonus = number(at);
                case "candidates" -> candidates = list(at, this::candidate);
                case "pinned" -> pinned = list(at, this::name);
                case "confirmed" -> confirmed = list(at, this::name);
                default -> pass();
            }
        }
        return new Question(
                required(id, place + ".id"),
                required(company, place + ".company"),
                multiLevel,
                bonus,
                required(candidates, place + ".candidates"),
                pinned,
                confirmed);
    }

    private Candidate candidate(Event begin, String place) {
        expect(begin, Event.START_OBJECT, place, "an object");
        String offering = null;
        Double fit = null;
        while (parser.next() != Event.END_OBJECT) {
            switch (parser.getString()) {
                case "offering" -> offering = once(offering, place + ".offering", text(place + ".offering"));
                case "fit" -> fit = once(fit, place + ".fit", number(place + ".fit"));
                default -> pass();
            }
        }
        return new Candidate(required(offering, place + ".offering"), required(fit, place + ".fit"));
    }

    private static <T> T once(T before, String place, T now) {
        if (before != null) {
            throw new InvalidRound(place, "is there twice");
        }
        return now;
    }

    private Weights weights(String place) {
        expect(parser.next(), Event.START_OBJECT, place, "an object");
        Weights given = Weights.STANDARD;
        double pairShare = given.pairShare();
        double pairBonus = given.pairBonus();
        double tripleShare = given.tripleShare();
        double tripleBonus = given.tripleBonus();
        double keepBonus = given.keepBonus();
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String field = field(seen, place);
            String at = place + "." + field;
            switch (field) {
                case "pairShare" -> pairShare = number(at);
                case "pairBonus" -> pairBonus = number(at);
                case "tripleShare" -> tripleShare = number(at);
                case "tripleBonus" -> tripleBonus = number(at);
                case "keepBonus" -> keepBonus = number(at);
                default -> pass();
            }
        }
        return new Weights(pairShare, pairBonus, tripleShare, tripleBonus, keepBonus);
    }

    private String field(Set<String> seen, String place) {
        String field = parser.getString();
        if (!seen.add(field)) {
            throw new InvalidRound(place.equals("file") ? field : place + "." + field, "is there twice");
        }
        return field;
    }

    private void pass() {
        switch (parser.next()) {
            case START_OBJECT -> parser.skipObject();
            case START_ARRAY -> parser.skipArray();
            default -> {}
        }
    }

    private String name(Event event, String place) {
        expect(event, Event.VALUE_STRING, place, "a text");
        return names.computeIfAbsent(parser.getString(), name -> name);
    }

    private String text(String place) {
        return name(parser.next(), place);
    }

    private Level level(String place) {
        String level = text(place);
        try {
            return Level.valueOf(level);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRound(place, level + " is not MBO, HBO or WO");
        }
    }

    private boolean yesOrNo(String place) {
        return switch (parser.next()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new InvalidRound(place, "is not true or false");
        };
    }

    private int whole(String place) {
        expect(parser.next(), Event.VALUE_NUMBER, place, "a number");
        try {
            return parser.getBigDecimal().intValueExact();
        } catch (ArithmeticException fraction) {
            throw new InvalidRound(place, parser.getString() + " is not a whole number of this size");
        }
    }

    private double number(String place) {
        expect(parser.next(), Event.VALUE_NUMBER, place, "a number");
        return Double.parseDouble(parser.getString());
    }

    private static void expect(Event event, Event expected, String place, String what) {
        if (event != expected) {
            throw new InvalidRound(place, "is not " + what);
        }
    }

    private static <T> T required(T value, String place) {
        if (value == null) {
            throw new InvalidRound(place, "is missing");
        }
        return value;
    }
}
