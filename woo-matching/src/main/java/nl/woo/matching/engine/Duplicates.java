package nl.woo.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.woo.matching.engine.text.Vocabulary;

/** Finds an earlier question of the same firm that asks nearly the same. */
public final class Duplicates {
    private static final double NEARLY = 0.6;

    private final Vocabulary vocabulary;
    private final List<Known> known = new ArrayList<>();

    /**
     * A question that came in before.
     *
     * @param code as staff know it
     * @param firm name of the firm
     */
    public record Earlier(String code, String firm, String title, String text, LocalDate reported) {}

    private record Known(Earlier earlier, String firm, Subject subject) {}

    public Duplicates(Vocabulary vocabulary, List<Earlier> earlier) {
        this.vocabulary = vocabulary;
        earlier.forEach(one -> known.add(new Known(one, plain(one.firm()), subject(one.title(), one.text()))));
    }

    /**
     * The earlier question that is most like this one.
     *
     * @param code this question's own code, which it is not compared with
     * @param weeks how far back to look
     */
    public Optional<Recognition> find(
            String code, String firm, String title, String text, LocalDate reported, int weeks) {
        Subject subject = subject(title, text);
        Known nearest = null;
        double most = NEARLY;
        for (Known one : known) {
            long apart = Math.abs(ChronoUnit.WEEKS.between(one.earlier().reported(), reported));
            if (!one.earlier().code().equals(code) && sameFirm(one, firm) && apart <= weeks) {
                double near = subject.nearness(one.subject());
                if (near > most) {
                    nearest = one;
                    most = near;
                }
            }
        }
        return Optional.ofNullable(nearest)
                .map(one -> new Recognition(
                        Recognition.Kind.DUPLICATE,
                        Reason.of(
                                "recognition.DUPLICATE",
                                one.earlier().code(),
                                one.earlier().firm(),
                                one.earlier().reported())));
    }

    private static boolean sameFirm(Known one, String firm) {
        return !one.firm().isEmpty() && one.firm().equals(plain(firm));
    }

    /** Firms write their name in more than one way: case, signs and the legal form do not tell them apart. */
    private static String plain(String firm) {
        return firm.toLowerCase(Locale.ROOT)
                .replaceAll(
                        "\\b(b\\.?v\\.?|v\\.?o\\.?f\\.?|n\\.?v\\.?|eenmanszaak|maatschap|firma|fa\\.?)(?!\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Subject subject(String title, String text) {
        return Subject.of(title + ". " + text, vocabulary);
    }
}
