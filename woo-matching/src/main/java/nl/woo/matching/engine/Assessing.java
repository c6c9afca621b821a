package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;

/** Says of a question whose offerings are ranked what it is, whether it can go now, and who had better do what. */
final class Assessing {
    private static final Set<Recognition.Kind> NO_WORK =
            EnumSet.of(Recognition.Kind.SPAM, Recognition.Kind.ABUSE, Recognition.Kind.OUTSIDE);

    private final Similarity similarity;
    private final Asked asked;
    private final List<ThemeLikelihood> themes;
    private final List<Fit> ranking;

    Assessing(Similarity similarity, Asked asked, List<ThemeLikelihood> themes, List<Fit> ranking) {
        this.similarity = similarity;
        this.asked = asked;
        this.themes = themes;
        this.ranking = ranking;
    }

    Assessment assessment() {
        Reading reading = Reading.of(asked);
        List<Recognition> recognitions = Recognizing.in(asked.content(), reading.language());
        Optional<Fit> best = ranking.stream().max(Comparator.comparingDouble(Fit::value));
        CategoryChoice.Choice choice = CategoryChoice.of(asked, recognitions, best, ranking);
        Optional<Supply> chosen =
                best.filter(first -> choice.category() != Category.NONE).map(Fit::supply);
        List<Fit> candidates = ranking.stream()
                .sorted(Comparator.comparingDouble(Fit::value).reversed())
                .toList();
        Combining.Outcome together = chosen.isPresent()
                ? new Combining(similarity, asked).outcome(candidates)
                : new Combining.Outcome(Reason.of("multi.none"), List.of());
        Demand demand = asked.demand();
        return new Assessment(
                demand.level().or(() -> chosen.map(Supply::level)),
                demand.form().or(() -> chosen.map(Supply::form)),
                demand.theme().or(() -> theme(recognitions)),
                themes,
                reading,
                choice.category(),
                choice.reason(),
                choice.missing(),
                recognitions,
                !together.together().isEmpty(),
                together.reason(),
                together.together().stream()
                        .map(fit -> fit.supply().trackCode())
                        .toList(),
                parts(together.together()),
                ranking);
    }

    /** The likeliest theme; what is no work for students has only a theme that it is recognised by. */
    private Optional<String> theme(List<Recognition> recognitions) {
        boolean noWork = recognitions.stream().map(Recognition::kind).anyMatch(NO_WORK::contains);
        Set<String> recognised = new HashSet<>();
        asked.content().profile().concepts().stream()
                .filter(concept -> concept.kind() == Concept.Kind.OUTSIDE)
                .forEach(concept -> recognised.addAll(concept.themes().keySet()));
        return themes.stream()
                .map(ThemeLikelihood::code)
                .filter(code -> !noWork || recognised.contains(code))
                .findFirst();
    }

    /** Who researches, who designs, who builds: in the order of the work, and never before the offering starts. */
    private List<PartProposal> parts(List<Fit> together) {
        List<PartProposal> parts = new ArrayList<>();
        List<Deliverable> given = new ArrayList<>();
        for (Fit fit : together) {
            Deliverable does = does(fit, given);
            given.add(does);
            Supply supply = fit.supply();
            parts.add(new PartProposal(
                    supply.id(),
                    supply.trackCode(),
                    supply.level(),
                    supply.form(),
                    does,
                    supply.start(),
                    supply.end(),
                    Reason.of("part." + does, supply.level(), supply.name(), supply.start(), supply.end())));
        }
        parts.sort(Comparator.comparing(PartProposal::from).thenComparing(PartProposal::deliverable));
        return parts;
    }

    /** What the track can do of what is asked, and the others do not do already. */
    private Deliverable does(Fit fit, List<Deliverable> given) {
        Wants offered = fit.situation().offered().content().deliverables();
        Deliverable most = Deliverable.ADVICE;
        double strongest = -1;
        for (Deliverable deliverable : Deliverable.values()) {
            double here = offered.of(deliverable) * (0.3 + asked.wants().of(deliverable));
            if (!given.contains(deliverable) && here > strongest) {
                most = deliverable;
                strongest = here;
            }
        }
        return most;
    }
}
