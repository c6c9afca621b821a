package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Text;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.Word;

/**
 * What a track is about; offerings of the same track share it.
 *
 * @param stems how often each stem of its text occurs
 * @param length of the text in words
 * @param deliverables share by deliverable, the strongest 1
 * @param asksForDesk whether it is done at the firm, which must have a place and a guide
 * @param needs which of the needs it cannot do without
 */
record TrackContent(
        Key key,
        Profile profile,
        Map<String, Integer> stems,
        int length,
        ThemeShares themes,
        Wants deliverables,
        boolean asksForDesk,
        Set<String> needs) {
    private static final double NAME = 1.5;
    private static final double COMPETENCE = 1.5;
    private static final double TEXT = 1;

    static TrackContent of(Key key, Vocabulary vocabulary, ThemeChoice choice) {
        List<Profile.Piece> pieces = new ArrayList<>();
        pieces.add(new Profile.Piece(vocabulary.read(key.name()), NAME));
        pieces.add(new Profile.Piece(vocabulary.read(String.join(". ", key.competences())), COMPETENCE));
        pieces.add(new Profile.Piece(vocabulary.read(key.text()), TEXT));
        Map<String, Integer> stems = new HashMap<>();
        int length = 0;
        for (Profile.Piece piece : pieces) {
            length += count(piece.text(), stems);
        }
        Profile profile = Profile.ofOffer(vocabulary, pieces);
        return new TrackContent(
                key,
                profile,
                Collections.unmodifiableMap(stems),
                length,
                key.themes().isEmpty() ? choice.shares(profile, stems.keySet()) : choice.set(key.themes()),
                key.deliverables().isEmpty() ? Wants.of(profile) : Wants.set(key.deliverables()),
                profile.ofConcept(Asked.WORKPLACE) >= Asked.SAID,
                NeedsRule.asked(profile));
    }

    private static int count(Text text, Map<String, Integer> stems) {
        int length = 0;
        for (Word word : text.words()) {
            if (!word.stop()) {
                length++;
                stems.merge(word.dutch(), 1, Integer::sum);
                word.parts().forEach(part -> stems.merge(part, 1, Integer::sum));
            }
        }
        return length;
    }

    /** What tells one track's content from another's. */
    record Key(String name, String text, List<String> competences, Set<String> themes, Set<Deliverable> deliverables) {
        static Key of(Supply supply) {
            return new Key(supply.name(), supply.text(), supply.competences(), supply.themes(), supply.deliverables());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.name.equals(name)
                    && key.text.equals(text)
                    && key.competences.equals(competences)
                    && key.themes.equals(themes)
                    && key.deliverables.equals(deliverables);
        }

        /** By the text alone, which few tracks share. */
        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
