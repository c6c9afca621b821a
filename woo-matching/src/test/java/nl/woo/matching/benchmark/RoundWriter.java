package nl.woo.matching.benchmark;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;

/** Writes a round as a file for {@code ./woo allocate}, packed by gzip when its name ends in .gz. */
public final class RoundWriter {
    private final JsonGenerator json;

    private RoundWriter(JsonGenerator json) {
        this.json = json;
    }

    public static void write(Round round, Path file) throws IOException {
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file));
        try (OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
                JsonGenerator json = Json.createGenerator(out)) {
            new RoundWriter(json).write(round);
        }
    }

    private void write(Round round) {
        json.writeStartObject();
        json.writeStartArray("offerings");
        round.offerings().forEach(this::write);
        json.writeEnd();
        json.writeStartArray("questions");
        round.questions().forEach(this::write);
        json.writeEnd();
        json.writeStartObject("weights");
        json.write("pairShare", round.weights().pairShare());
        json.write("pairBonus", round.weights().pairBonus());
        json.write("tripleShare", round.weights().tripleShare());
        json.write("tripleBonus", round.weights().tripleBonus());
        json.write("keepBonus", round.weights().keepBonus());
        json.writeEnd();
        json.writeEnd();
    }

    private void write(Offering offering) {
        json.writeStartObject();
        json.write("id", offering.id());
        json.write("level", offering.level().name());
        json.write("firstPeriod", offering.firstPeriod());
        json.write("lastPeriod", offering.lastPeriod());
        json.write("places", offering.places());
        json.write("minimum", offering.minimum());
        json.writeEnd();
    }

    private void write(Question question) {
        json.writeStartObject();
        json.write("id", question.id());
        json.write("company", question.company());
        json.write("multiLevel", question.multiLevel());
        json.writeStartArray("candidates");
        for (Candidate candidate : question.candidates()) {
            json.writeStartObject();
            json.write("offering", candidate.offering());
            json.write("fit", candidate.fit());
            json.writeEnd();
        }
        json.writeEnd();
        write("pinned", question.pinned());
        write("confirmed", question.confirmed());
        json.writeEnd();
    }

    private void write(String field, List<String> ids) {
        if (!ids.isEmpty()) {
            json.writeStartArray(field);
            ids.forEach(json::write);
            json.writeEnd();
        }
    }
}
