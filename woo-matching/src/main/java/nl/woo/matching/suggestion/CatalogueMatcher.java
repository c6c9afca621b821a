package nl.woo.matching.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.matching.embedding.ConfiguredEmbedding;
import nl.woo.matching.engine.Deliverable;
import nl.woo.matching.engine.Form;
import nl.woo.matching.engine.Knowledge;
import nl.woo.matching.engine.Level;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.SentenceEmbedding;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.engine.TeachingLanguage;
import nl.woo.matching.engine.ThemeDefinition;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.vocabulary.PresentVocabulary;

/**
 * The engine's matcher for the catalogue, the vocabulary and the decisions as they stand; made anew when one of these changed
 * on whatever server.
 */
@ApplicationScoped
class CatalogueMatcher {
    /** What a matcher was made of. */
    private record Basis(
            String catalogue,
            Vocabulary vocabulary,
            Optional<OffsetDateTime> lastAnswer,
            Optional<SentenceEmbedding> embedding) {}

    /** A matcher with the names of the themes in use, by code. */
    record Present(Matcher matcher, Map<String, String> themeNames) {}

    private record Made(Basis basis, Present present) {}

    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Themes themes;

    @Inject
    PresentVocabulary vocabulary;

    @Inject
    PastDecisions decisions;

    @Inject
    ConfiguredEmbedding embedding;

    private volatile Made made;

    /** The matcher of the offerings that have not ended on this day. */
    Present present(LocalDate today) {
        Basis basis = new Basis(catalogue(today), vocabulary.get(), decisions.lastAnswer(), embedding.get());
        Made known = made;
        return known != null && known.basis().equals(basis) ? known.present() : renewed(basis, today);
    }

    /** As {@link #present}, as if this were the vocabulary; made anew each time. */
    Matcher with(Vocabulary other, LocalDate today) {
        return make(other, today).matcher();
    }

    /** One makes it, who come meanwhile wait for it. */
    private synchronized Present renewed(Basis basis, LocalDate today) {
        if (made == null || !made.basis().equals(basis)) {
            made = new Made(basis, make(basis.vocabulary(), today));
        }
        return made.present();
    }

    /** Another one when day, catalogue or vocabulary changed. */
    String state(LocalDate today) {
        return catalogue(today) + " " + vocabulary.version();
    }

    private String catalogue(LocalDate today) {
        Object[] counted =
                (Object[]) database.createQuery("select count(o), sum(o.version), max(o.id), sum(t.version), max(t.id),"
                                + " (select count(th) from Theme th), (select sum(th.version) from Theme th)"
                                + " from Offering o join o.track t")
                        .getSingleResult();
        return today + " " + Arrays.toString(counted);
    }

    private Present make(Vocabulary words, LocalDate today) {
        List<ThemeDefinition> definitions = themes.list().stream()
                .map(theme -> new ThemeDefinition(theme.getCode(), theme.getName(), theme.getDefinition()))
                .toList();
        Map<Long, Set<String>> themesOf = themesByTrack();
        List<Supply> supplies = tracks.listNotEnded(today).stream()
                .map(offering -> supply(
                        offering, themesOf.getOrDefault(offering.getTrack().getId(), Set.of())))
                .toList();
        Knowledge knowledge = new Knowledge(words, decisions.listNewest(), embedding.get());
        Made before = made;
        return new Present(
                before == null
                        ? new Matcher(definitions, supplies, knowledge)
                        : before.present().matcher().renewed(definitions, supplies, knowledge),
                definitions.stream().collect(Collectors.toMap(ThemeDefinition::code, ThemeDefinition::name)));
    }

    /** Codes of the themes in use that coordinators set on their tracks. */
    private Map<Long, Set<String>> themesByTrack() {
        return database.createQuery(
                        "select t.id, th.code from Track t join t.themes th where th.retired = false", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private static Supply supply(Offering offering, Set<String> themes) {
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
                themes,
                track.getDeliverables().stream()
                        .map(deliverable -> Deliverable.valueOf(deliverable.name()))
                        .collect(Collectors.toSet()),
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
