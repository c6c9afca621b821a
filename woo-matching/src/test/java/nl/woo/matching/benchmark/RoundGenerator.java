package nl.woo.matching.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.Level;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;
import nl.woo.matching.allocation.Weights;

/**
 * Planning rounds as they could come, the same for the same seed: themes that more questions than places ask for and
 * others that few ask for, three levels, fits that follow theme and level, and fewer places than
 * questions where only places count, but more where minimums count.
 */
public final class RoundGenerator {
    private static final int THEMES = 12;
    private static final double PLACES_CORE = 0.85;
    private static final double PLACES_FULL = 1.2;
    private static final double MULTI_LEVEL = 0.35;

    private final Random random;

    public RoundGenerator(long seed) {
        random = new Random(seed);
    }

    private record Track(Offering offering, int theme, int related, double quality) {}

    /**
     * @param full with minimums on half of the offerings and with companies that ask more than once; else every
     *     question is of another company and no offering has a minimum
     */
    public Round round(int questions, int offerings, boolean full) {
        List<Track> tracks = new ArrayList<>();
        for (int o = 0; o < offerings; o++) {
            tracks.add(track(o, (full ? PLACES_FULL : PLACES_CORE) * questions / offerings, full));
        }
        int candidates = Math.min(offerings / 2, 8 + (int) Math.round(4 * Math.log10(offerings)));
        List<Question> asked = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
            String company = "C" + (full ? random.nextInt(questions / 3 + 1) : q);
            asked.add(question("Q" + q, company, tracks, candidates));
        }
        return new Round(tracks.stream().map(Track::offering).toList(), asked, Weights.STANDARD);
    }

    private Track track(int number, double places, boolean full) {
        double draw = random.nextDouble();
        Level level = draw < 0.45 ? Level.MBO : draw < 0.8 ? Level.HBO : Level.WO;
        int first = 1 + random.nextInt(4);
        int size = Math.max(1, (int) Math.round(places * (0.4 + 1.2 * random.nextDouble())));
        int minimum = full && random.nextBoolean() ? 2 + random.nextInt(Math.max(1, size * 3 / 4)) : 0;
        String id = "T" + number;
        Offering offering = new Offering(
                id, id, level, first, Math.min(4, first + random.nextInt(2)), Math.max(size, minimum), minimum);
        return new Track(offering, theme(), theme(), 0.1 * random.nextDouble());
    }

    /** Some themes are asked for more than others. */
    private int theme() {
        return (int) (THEMES * Math.pow(random.nextDouble(), 1.4));
    }

    private Question question(String id, String company, List<Track> tracks, int candidates) {
        int theme = theme();
        Map<Level, Double> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, 0.3 * random.nextDouble());
        }
        Set<Integer> looked = new HashSet<>();
        List<Candidate> found = new ArrayList<>();
        int looks = Math.min(tracks.size(), 4 * candidates);
        while (looked.size() < looks) {
            int at = random.nextInt(tracks.size());
            if (looked.add(at)) {
                found.add(new Candidate(tracks.get(at).offering().id(), fit(tracks.get(at), theme, byLevel)));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::fit).reversed());
        int kept = Math.min(found.size(), candidates / 2 + random.nextInt(candidates));
        return Question.of(id, company, random.nextDouble() < MULTI_LEVEL, found.subList(0, kept));
    }

    private double fit(Track track, int theme, Map<Level, Double> byLevel) {
        double about = track.theme() == theme ? 0.45 : track.related() == theme ? 0.3 : 0.1;
        double fit = about + byLevel.get(track.offering().level()) + track.quality() + 0.2 * random.nextDouble();
        return Math.round(10_000 * Math.min(1, fit)) / 10_000.0;
    }
}
