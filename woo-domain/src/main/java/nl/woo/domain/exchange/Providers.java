package nl.woo.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Programme;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.RuleViolation;

/** The institutions and programmes that tracks belong to: those of the portal, and those that come in with the tracks. */
class Providers {
    private static final Map<String, String> SHORT_NAMES =
            Map.of("Noorderpoort", "NP", "Hanzehogeschool Groningen", "Hanze", "Rijksuniversiteit Groningen", "RUG");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LETTERS_OF_ONE_WORD = 3;

    private final Draft draft;
    private final Consumer<Object> store;
    private final List<Institution> institutions;
    private final List<Programme> programmes;

    Providers(Draft draft, Consumer<Object> store, List<Institution> institutions, List<Programme> programmes) {
        this.draft = draft;
        this.store = store;
        this.institutions = new ArrayList<>(institutions);
        this.programmes = new ArrayList<>(programmes);
    }

    /** @throws RuleViolation when the institution has the programme at another level */
    Programme programme(String name, Level level, String institutionName) {
        Institution institution = institution(institutionName.strip());
        Programme programme = programmes.stream()
                .filter(known -> known.getName().equals(name.strip()) && known.getInstitution() == institution)
                .findFirst()
                .orElseGet(() -> add(new Programme(name, level, institution)));
        if (programme.getLevel() != level) {
            throw new RuleViolation(
                    "import.programmeLevel",
                    programme.getName(),
                    programme.getLevel().name());
        }
        return programme;
    }

    private Programme add(Programme programme) {
        programmes.add(programme);
        String label = programme.getName() + ", " + programme.getInstitution().getName();
        draft.add(Kind.PROGRAMME, label, () -> store.accept(programme));
        return programme;
    }

    private Institution institution(String name) {
        return institutions.stream()
                .filter(known -> known.getName().equals(name))
                .findFirst()
                .orElseGet(() -> add(new Institution(name, freeShortName(name))));
    }

    private Institution add(Institution institution) {
        institutions.add(institution);
        draft.add(Kind.INSTITUTION, institution.getName(), () -> store.accept(institution));
        return institution;
    }

    private String freeShortName(String name) {
        String wanted = shortNameOf(name);
        String free = wanted;
        for (int number = 2; isTaken(free); number++) {
            free = wanted + number;
        }
        return free;
    }

    private boolean isTaken(String shortName) {
        return institutions.stream().anyMatch(known -> known.getShortName().equalsIgnoreCase(shortName));
    }

    /** The usual short name, else the initials, or the first letters of a name of one word. */
    static String shortNameOf(String name) {
        String usual = SHORT_NAMES.get(name);
        if (usual != null) {
            return usual;
        }
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .limit(10)
                .toList();
        String letters = words.size() == 1
                ? words.get(0)
                        .substring(0, Math.min(LETTERS_OF_ONE_WORD, words.get(0).length()))
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
