package nl.woo.matching.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.matching.engine.Form;
import nl.woo.matching.engine.Level;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.engine.TeachingLanguage;
import nl.woo.matching.engine.ThemeDefinition;

/** The engine's matcher for the catalogue as it stands; made anew when an offering, track or theme changed. */
@ApplicationScoped
class CatalogueMatcher {
    private record Built(List<Object> state, Matcher matcher) {}

    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Themes themes;

    private volatile Built built;

    /** The matcher of the offerings that have not ended on this day. */
    Matcher present(LocalDate today) {
        List<Object> state = catalogueState(today);
        Built known = built;
        if (known == null || !known.state().equals(state)) {
            known = new Built(state, build(today));
            built = known;
        }
        return known.matcher();
    }

    private List<Object> catalogueState(LocalDate today) {
        Object[] offerings = (Object[]) database.createQuery(
                        "select count(o), sum(o.version), max(o.id), sum(t.version), max(t.id) from Offering o join o.track t")
                .getSingleResult();
        Object[] themeState = (Object[]) database.createQuery("select count(t), sum(t.version), max(t.id) from Theme t")
                .getSingleResult();
        return Stream.of(offerings, themeState, new Object[] {today})
                .flatMap(Arrays::stream)
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    private Matcher build(LocalDate today) {
        List<ThemeDefinition> definitions = themes.list().stream()
                .map(theme -> new ThemeDefinition(theme.getCode(), theme.getName(), theme.getDefinition()))
                .toList();
        return new Matcher(
                definitions,
                tracks.listNotEnded(today).stream()
                        .map(CatalogueMatcher::supply)
                        .toList());
    }

    private static Supply supply(Offering offering) {
        Track track = offering.getTrack();
        return new Supply(
                offering.getId().toString(),
                track.getCode(),
                track.getName(),
                track.getInstitution().getName(),
                Level.valueOf(track.getLevel().name()),
                Form.valueOf(track.getForm().name()),
                track.getText(),
                track.getCompetences(),
                Set.of(),
                Set.of(),
                offering.getIntake(),
                offering.getIntake(),
                offering.getEndsOn(),
                track.getPreparationWeeks(),
                track.getGroupSize(),
                track.getHoursPerStudent(),
                TeachingLanguage.valueOf(track.getLanguage().name()),
                offering.getPlaces(),
                offering.freePlaces(),
                track.getHub() == null ? "" : track.getHub());
    }
}
