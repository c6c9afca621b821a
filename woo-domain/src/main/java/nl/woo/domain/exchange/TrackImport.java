package nl.woo.domain.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.TrackRow;
import nl.woo.domain.rules.RuleViolation;

/**
 * Compares the tracks of a file with those of the portal. Each intake of a row is an offering with the row's capacity as its
 * places. The last offering ends with the row's period; an earlier one ends on the day before the next intake, when the next
 * group takes over its places.
 */
class TrackImport {
    private static final String NO_HUB = "none";

    private final Draft draft;
    private final Consumer<Object> store;
    private final Providers providers;

    TrackImport(Draft draft, Consumer<Object> store, Providers providers) {
        this.draft = draft;
        this.store = store;
        this.providers = providers;
    }

    void read(List<TrackRow> rows, List<Track> present) {
        Map<String, Track> byCode = present.stream().collect(Collectors.toMap(Track::getCode, Function.identity()));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            TrackRow row = rows.get(i);
            String path = "$[" + i + "]";
            draft.row(DataFile.TRACKS.fileName(), path, () -> {
                Track wanted = wanted(row);
                if (!named.add(wanted.getCode())) {
                    throw new RuleViolation("import.twice", wanted.getCode());
                }
                read(wanted, byCode.get(wanted.getCode()), path);
            });
        }
        present.stream()
                .filter(track -> !track.isRetired() && !named.contains(track.getCode()))
                .forEach(track -> draft.retire(Kind.TRACK, track.label(), track::retire));
    }

    private Track wanted(TrackRow row) {
        Track track = new Track(
                row.code(),
                providers.programme(row.programme(), Level.valueOf(row.level()), row.institution()),
                new TrackDescription(
                        row.name(),
                        Form.ofDutch(row.form()),
                        row.description(),
                        row.competences().stream().map(TrackImport::oneLine).toList(),
                        row.groupSize(),
                        row.hoursPerStudent(),
                        row.preparationWeeks(),
                        TeachingLanguage.valueOf(row.language().toUpperCase(Locale.ROOT)),
                        NO_HUB.equals(row.hub()) ? null : row.hub(),
                        row.contactRole()));
        List<LocalDate> intakes = row.intakes().stream().sorted().toList();
        for (int i = 0; i < intakes.size(); i++) {
            boolean last = i == intakes.size() - 1;
            LocalDate end = last ? row.periodEnd() : intakes.get(i + 1).minusDays(1);
            track.offer(intakes.get(i), end, row.capacity());
        }
        return track;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void read(Track wanted, Track present, String path) {
        if (present == null) {
            draft.add(Kind.TRACK, wanted.label(), () -> store.accept(wanted));
            wanted.getOfferings().forEach(offering -> draft.add(Kind.OFFERING, offering.label(), () -> {}));
            return;
        }
        if (wanted.getProgramme() != present.getProgramme()) {
            throw new RuleViolation(
                    "import.programmeFixed",
                    present.getCode(),
                    present.getProgramme().getName());
        }
        TrackDescription next = wanted.description();
        Draft.Fields fields = differences(present.description(), next);
        draft.change(Kind.TRACK, present.label(), fields, present.isRetired(), () -> present.describe(next));
        for (Offering offering : wanted.getOfferings()) {
            draft.row(DataFile.TRACKS.fileName(), path + ".capaciteit", () -> read(offering, present));
        }
        present.getOfferings().stream()
                .filter(offering -> !offering.isRetired()
                        && wanted.offering(offering.getIntake()).isEmpty())
                .forEach(offering -> draft.retire(Kind.OFFERING, offering.label(), offering::retire));
    }

    private void read(Offering wanted, Track track) {
        LocalDate end = wanted.getEndsOn();
        int places = wanted.getPlaces();
        Offering present = track.offering(wanted.getIntake()).orElse(null);
        if (present == null) {
            draft.add(Kind.OFFERING, wanted.label(), () -> track.offer(wanted.getIntake(), end, places));
            return;
        }
        if (places < present.getTaken()) {
            throw new RuleViolation("offering.placesTaken", present.getTaken());
        }
        Draft.Fields fields =
                new Draft.Fields().with("endsOn", present.getEndsOn(), end).with("places", present.getPlaces(), places);
        draft.change(Kind.OFFERING, present.label(), fields, present.isRetired(), () -> present.plan(end, places));
    }

    private static Draft.Fields differences(TrackDescription present, TrackDescription next) {
        return new Draft.Fields()
                .with("name", present.name(), next.name())
                .with("form", present.form(), next.form())
                .with("text", present.text(), next.text())
                .with("competences", present.competences(), next.competences())
                .with("groupSize", present.groupSize(), next.groupSize())
                .with("hoursPerStudent", present.hoursPerStudent(), next.hoursPerStudent())
                .with("preparationWeeks", present.preparationWeeks(), next.preparationWeeks())
                .with("language", present.language(), next.language())
                .with("hub", present.hub(), next.hub())
                .with("contactRole", present.contactRole(), next.contactRole());
    }
}
