package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known word that a misspelt one was meant to be: one that sounds the same, or one that differs by a letter
 * too many, a letter too few, two letters changed about, or a letter taken for one that is often mistaken for it. A
 * first letter is never wrong, and short words are left alone, so that other words are rarely taken for known ones.
 */
final class Spelling {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_SOUND = 6;
    private static final List<String> MISTAKEN =
            List.of("aeiou", "dt", "szc", "fvw", "ckq", "ijy", "gh", "mn", "bp", "eij", "oau");

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
    private final Map<String, String> bySound = new HashMap<>();

    /** @param known of several that a word may have been meant to be the first is taken */
    Spelling(Collection<String> known) {
        for (String word : known) {
            if (word.length() >= SHORTEST) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), none -> new ArrayList<>())
                        .add(word);
            }
            String sound = sound(word);
            if (sound.length() >= SHORTEST_SOUND) {
                bySound.putIfAbsent(sound, word);
            }
        }
    }

    /** The known word that this unknown one was probably meant to be. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST_SOUND || !isAllLetters(word)) {
            return Optional.empty();
        }
        String sounding = bySound.get(sound(word));
        if (sounding != null || word.length() < SHORTEST) {
            return Optional.ofNullable(sounding);
        }
        for (String known : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            if (Math.abs(known.length() - word.length()) <= 1 && isSlip(word, known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static boolean isAllLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String word, String known) {
        int same = 0;
        int shorter = Math.min(word.length(), known.length());
        while (same < shorter && word.charAt(same) == known.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String knownRest = known.substring(same);
        if (rest.length() != knownRest.length()) {
            String longer = rest.length() > knownRest.length() ? rest : knownRest;
            String other = rest.length() > knownRest.length() ? knownRest : rest;
            boolean ending = other.isEmpty();
            return !ending && longer.substring(1).equals(other);
        }
        if (rest.length() >= 2
                && rest.charAt(0) == knownRest.charAt(1)
                && rest.charAt(1) == knownRest.charAt(0)
                && rest.substring(2).equals(knownRest.substring(2))) {
            return true;
        }
        return rest.length() > 1
                && rest.substring(1).equals(knownRest.substring(1))
                && MISTAKEN.stream()
                        .anyMatch(letters ->
                                letters.indexOf(rest.charAt(0)) >= 0 && letters.indexOf(knownRest.charAt(0)) >= 0);
    }

    /** How a word sounds, roughly, to somebody who speaks Dutch. */
    private static String sound(String word) {
        String sound = word.replace("ij", "ei")
                .replace("y", "i")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("cc", "k")
                .replace("qu", "kw")
                .replace("ou", "au")
                .replace("th", "t")
                .replace("sch", "sg")
                .replace("ch", "g")
                .replace("tie", "sie")
                .replace("x", "ks")
                .replace('c', 'k')
                .replace('z', 's')
                .replace("dt", "t");
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < sound.length(); at++) {
            if (at == 0 || sound.charAt(at) != sound.charAt(at - 1)) {
                single.append(sound.charAt(at));
            }
        }
        int last = single.length() - 1;
        if (last >= 0 && single.charAt(last) == 'd') {
            single.setCharAt(last, 't');
        }
        return single.toString();
    }
}
