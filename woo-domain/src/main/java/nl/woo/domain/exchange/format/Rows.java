package nl.woo.domain.exchange.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns the nodes of one file into rows. */
class Rows {
    private static final List<String> LEVELS = List.of("MBO", "HBO", "WO");
    private static final List<String> FORMS = List.of("vak", "minor", "keuzeruimte", "afstudeeropdracht", "stage");
    private static final List<String> CATEGORIES =
            List.of("direct plaatsbaar", "voorbereiding nodig", "geen passend traject");
    private static final String NONE = "geen";

    private final String file;
    private final Problems problems;

    Rows(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<TrackRow> tracks(Node root) {
        return each(root, "code", this::track);
    }

    List<ThemeRow> themes(Node root) {
        return each(
                root, "code", theme -> new ThemeRow(theme.text("code"), theme.text("naam"), theme.text("definitie")));
    }

    List<QuestionRow> questions(Node root) {
        return each(root, "id", this::question);
    }

    List<JudgementRow> judgements(Node root) {
        return each(root, "id", this::judgement);
    }

    private TrackRow track(Fields track) {
        Fields period = track.fields("periode");
        LocalDate start = period.date("start");
        LocalDate end = period.date("eind");
        if (end.isBefore(start) && !end.equals(LocalDate.EPOCH)) {
            period.wrongField("eind", "period.reversed", start.toString());
        }
        return new TrackRow(
                track.text("code"),
                track.text("naam"),
                track.text("instelling"),
                track.oneOf("niveau", LEVELS),
                track.text("opleiding"),
                track.oneOf("vorm", FORMS),
                track.text("omschrijving"),
                track.texts("competenties"),
                start,
                end,
                track.dates("instroom"),
                track.wholeNumber("capaciteit", 0),
                track.wholeNumber("groepsgrootte", 1),
                track.wholeNumber("uren_per_student", 1),
                track.wholeNumber("voorbereiding_weken", 0),
                track.oneOf("taal", List.of("nl", "en", "both")),
                track.text("hub"),
                track.text("contact_rol"));
    }

    private QuestionRow question(Fields question) {
        Fields firm = question.fields("bedrijf");
        return new QuestionRow(
                question.text("id"),
                question.text("titel"),
                question.text("vraag"),
                new FirmRow(
                        firm.text("naam"),
                        firm.text("sector"),
                        firm.text("plaats"),
                        firm.wholeNumber("medewerkers", 0)),
                question.date("gewenste_start"),
                question.wholeNumber("gewenste_looptijd_weken", 1),
                question.oneOfOrNull("omvang", List.of("klein", "middel", "groot")),
                question.oneOf("taal", List.of("nl", "en")));
    }

    private JudgementRow judgement(Fields judgement) {
        return new JudgementRow(
                judgement.text("id"),
                judgement.numbers("passend", 0, 3),
                judgement.oneOf("beste_niveau", orNone(LEVELS)),
                judgement.textOrNull("beste_traject"),
                judgement.yesOrNo("multi_level"),
                judgement.texts("combinatie"),
                judgement.oneOf("vorm", orNone(FORMS)),
                judgement.oneOf("categorie", CATEGORIES),
                judgement.text("thema"),
                judgement.text("motivatie"));
    }

    private static List<String> orNone(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(NONE);
        return all;
    }

    private <R> List<R> each(Node root, String identity, Function<Fields, R> row) {
        if (root.kind() != Node.Kind.ARRAY) {
            problems.add(file, root.line(), 0, root.path(), "type.array");
            return List.of();
        }
        List<R> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node element : root.elements()) {
            Fields fields = new Fields(file, element, problems);
            rows.add(row.apply(fields));
            Optional.ofNullable(element.members().get(identity))
                    .filter(given -> given.kind() == Node.Kind.STRING && !seen.add(given.text()))
                    .ifPresent(given -> fields.wrongField(identity, "identity.twice", identity, given.text()));
        }
        return rows;
    }
}
