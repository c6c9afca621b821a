package nl.woo.matching.commandline;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.woo.matching.allocation.Move;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Plan;
import nl.woo.matching.allocation.Price;
import nl.woo.matching.allocation.Unplaced;

/** Writes a plan as JSON, packed by gzip when the file's name ends in .gz. */
final class PlanWriter {
    private final JsonGenerator json;

    private PlanWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Plan plan, Path file) throws IOException {
        try (OutputStream out = packed(Files.newOutputStream(file), file);
                JsonGenerator json = Json.createGenerator(out)) {
            new PlanWriter(json).plan(plan);
        }
    }

    private static OutputStream packed(OutputStream out, Path file) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(buffered) : buffered;
    }

    private void plan(Plan plan) {
        json.writeStartObject();
        json.write("value", plan.value());
        json.write("bound", plan.bound());
        json.write("gap", plan.gap());
        json.write("seconds", plan.seconds());
        json.writeStartArray("placements");
        plan.placements().forEach(this::placement);
        json.writeEnd();
        json.writeStartArray("prices");
        plan.prices().forEach(this::price);
        json.writeEnd();
        json.writeStartArray("unplaced");
        plan.unplaced().forEach(this::unplaced);
        json.writeEnd();
        json.writeEnd();
    }

    private void placement(Placement placement) {
        json.writeStartObject();
        json.write("question", placement.question());
        ids("offerings", placement.offerings());
        json.writeEnd();
    }

    private void price(Price price) {
        json.writeStartObject();
        json.write("offering", price.offering());
        json.write("value", price.value());
        if (!price.moves().isEmpty()) {
            json.write("gain", price.gain());
            moves(price.moves());
        }
        json.writeEnd();
    }

    private void unplaced(Unplaced unplaced) {
        json.writeStartObject();
        json.write("question", unplaced.question());
        json.write("reason", unplaced.reason().name());
        if (!unplaced.offering().isEmpty()) {
            json.write("offering", unplaced.offering());
        }
        if (unplaced.reason() == Unplaced.Reason.OTHERS_GAIN_MORE) {
            json.write("loss", unplaced.loss());
            moves(unplaced.moves());
        }
        json.writeEnd();
    }

    private void moves(List<Move> moves) {
        json.writeStartArray("moves");
        for (Move move : moves) {
            json.writeStartObject();
            json.write("question", move.question());
            ids("from", move.from());
            ids("to", move.to());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void ids(String field, List<String> ids) {
        json.writeStartArray(field);
        ids.forEach(json::write);
        json.writeEnd();
    }
}
