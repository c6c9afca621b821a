package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param themes codes of its themes
 * @param stems how often each stem of its text occurs
 * @param length of the text in words
 */
record TrackContent(Profile profile, Set<String> themes, Map<String, Integer> stems, int length) {
    private static final double NAME = 1.5;
    private static final double COMPETENCE = 1.5;
    private static final double TEXT = 1;

    static TrackContent of(Supply supply, Vocabulary vocabulary) {
        Text text = vocabulary.read(supply.text());
        List<Profile.Piece> pieces = new ArrayList<>();
        pieces.add(new Profile.Piece(vocabulary.read(supply.name()), NAME));
        pieces.add(new Profile.Piece(vocabulary.read(String.join(". ", supply.competences())), COMPETENCE));
        pieces.add(new Profile.Piece(text, TEXT));
        Map<String, Integer> stems = new HashMap<>();
        int length = 0;
        for (Profile.Piece piece : pieces) {
            for (Word word : piece.text().words()) {
                if (!word.stop()) {
                    length++;
                    stems.merge(word.dutch(), 1, Integer::sum);
                    new HashSet<>(word.parts()).forEach(part -> stems.merge(part, 1, Integer::sum));
                }
            }
        }
        return new TrackContent(Profile.ofOffer(vocabulary, pieces), supply.themes(), Map.copyOf(stems), length);
    }

    /** What tells one track's content from another's. */
    record Key(String name, String text, List<String> competences, Set<String> themes) {
        static Key of(Supply supply) {
            return new Key(supply.name(), supply.text(), supply.competences(), supply.themes());
        }
    }
}
