package nl.woo.matching.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language that a text is written in, by its most common words. */
public enum Spoken {
    DUTCH,
    ENGLISH,
    /** Another language. */
    OTHER,
    /** Too little to tell, or no words at all. */
    UNCLEAR;

    private static final int LEAST = 3;
    private static final double MOST_FOREIGN_LETTERS = 0.3;

    private static final Set<String> DUTCH_WORDS =
            words("de het een en van ik wij we is in op te dat die voor met niet zijn aan er maar om ook als dan of bij"
                    + " nog naar wat hoe kan ons onze mijn jullie graag geen wel moet wil willen hebben heb heeft zo"
                    + " al door uit over wie waar veel iets iemand mensen moi mien mout doun veur nait nich ain"
                    + " joe moar hai zien dei um");
    private static final Set<String> ENGLISH_WORDS = words(
            "the a an and of i we is in on to that which for with not are at there but also as then or by from what"
                    + " how can our my you would like no do does have has so already through out about who where much"
                    + " something somebody someone people it this be they their them will could");
    private static final Set<String> OTHER_WORDS =
            words("der die das und ist nicht wir ich ein eine mit für auf zu von den dem sie haben kann wie sind unser"
                    + " le la les et est nous pas une pour avec dans des sur que qui vous notre je du au sont"
                    + " el los las y es una para con por su nosotros que estamos tenemos mi se il di che sono"
                    + " per non una siamo jest nie to się na do z mamy chcemy dla oraz bir ve bu için ile biz"
                    + " istiyoruz çok ama vi og er en ikke har til med av jag och som att på den det för");

    private static Set<String> words(String written) {
        return new HashSet<>(Arrays.asList(written.split(" ", -1)));
    }

    static Spoken in(String text) {
        Map<Spoken, Integer> found = new EnumMap<>(Spoken.class);
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty()) {
                words++;
                count(found, DUTCH, DUTCH_WORDS.contains(word));
                count(found, ENGLISH, ENGLISH_WORDS.contains(word));
                count(found, OTHER, OTHER_WORDS.contains(word));
            }
        }
        if (foreignScript(text)) {
            return OTHER;
        }
        int dutch = found.getOrDefault(DUTCH, 0);
        int english = found.getOrDefault(ENGLISH, 0);
        int other = found.getOrDefault(OTHER, 0);
        if (words < LEAST || Math.max(dutch, Math.max(english, other)) == 0) {
            return UNCLEAR;
        }
        if (other > dutch && other > english) {
            return OTHER;
        }
        return dutch >= english ? DUTCH : ENGLISH;
    }

    private static void count(Map<Spoken, Integer> found, Spoken language, boolean its) {
        if (its) {
            found.merge(language, 1, Integer::sum);
        }
    }

    private static boolean foreignScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long foreign = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && foreign > MOST_FOREIGN_LETTERS * letters;
    }
}
