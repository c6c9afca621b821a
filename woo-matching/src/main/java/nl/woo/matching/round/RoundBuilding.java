package nl.woo.matching.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;

/**
 * Puts open parts and free offerings as a round. The open parts of one question are one question of the round, with the
 * offerings at the level of each part; an intake date is a period, so that offerings combine that overlap or of which one
 * begins at the first intake after the other's end.
 */
final class RoundBuilding {
    private final Wishes wishes;
    private final Map<Long, FreeOffering> offerings = new LinkedHashMap<>();
    private final List<LocalDate> periods;
    private final Map<String, Double> lacks = new LinkedHashMap<>();

    /** @param placements by institution, how many placements it has */
    RoundBuilding(Wishes wishes, Collection<FreeOffering> free, Map<String, Long> placements) {
        this.wishes = wishes;
        free.forEach(offering -> offerings.put(offering.id(), offering));
        periods = List.copyOf(free.stream().map(FreeOffering::intake).collect(Collectors.toCollection(TreeSet::new)));
        double places = free.stream().mapToInt(FreeOffering::free).sum();
        double placed = placements.values().stream().mapToLong(Long::longValue).sum();
        for (FreeOffering offering : free) {
            lacks.merge(offering.institution(), offering.free() / places, Double::sum);
        }
        if (placed > 0) {
            lacks.replaceAll((institution, share) -> share - placements.getOrDefault(institution, 0L) / placed);
        } else {
            lacks.replaceAll((institution, share) -> 0.0);
        }
    }

    Round round(List<OpenPart> parts) {
        return new Round(
                offerings.values().stream().map(this::offering).toList(),
                byQuestion(parts).values().stream().map(this::question).toList(),
                wishes.weights());
    }

    /** Where the questions stand now, as far as they are proposed to offerings of the round. */
    List<Placement> present(List<OpenPart> parts) {
        List<Placement> present = new ArrayList<>();
        byQuestion(parts).forEach((question, own) -> {
            List<String> confirmed = confirmed(own);
            if (!confirmed.isEmpty()) {
                present.add(new Placement(question, confirmed));
            }
        });
        return present;
    }

    private static Map<String, List<OpenPart>> byQuestion(List<OpenPart> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(OpenPart::question, LinkedHashMap::new, Collectors.toList()));
    }

    private Offering offering(FreeOffering offering) {
        return new Offering(
                String.valueOf(offering.id()),
                offering.name(),
                level(offering.level()),
                periods.indexOf(offering.intake()),
                lastPeriod(offering),
                offering.free(),
                0);
    }

    private int lastPeriod(FreeOffering offering) {
        return Math.max(periods.indexOf(offering.intake()), lastBegun(offering.endsOn()));
    }

    /** The last period that has begun by a day; -1 when none has. */
    private int lastBegun(LocalDate day) {
        return Math.toIntExact(
                        periods.stream().filter(intake -> !intake.isAfter(day)).count())
                - 1;
    }

    private static nl.woo.matching.allocation.Level level(Level level) {
        return nl.woo.matching.allocation.Level.valueOf(level.name());
    }

    private Question question(List<OpenPart> parts) {
        OpenPart first = parts.get(0);
        return new Question(
                first.question(),
                first.company(),
                parts.size() > 1,
                wishes.bonus(first.weeks()),
                parts.stream().flatMap(part -> candidates(part).stream()).toList(),
                pinned(parts),
                confirmed(parts));
    }

    private List<Candidate> candidates(OpenPart part) {
        Set<Long> ids = new HashSet<>(part.fits().keySet());
        ids.removeAll(part.forbidden());
        ids.addAll(part.pinned());
        return ids.stream()
                .sorted()
                .map(offerings::get)
                .filter(offering -> offering != null && offering.level() == part.level())
                .filter(offering -> part.pinned().contains(offering.id()) || combinesWithPlaced(part, offering))
                .map(offering -> candidate(part, offering))
                .toList();
    }

    /** Whether the offering overlaps or directly follows or precedes the places that the question has already. */
    private boolean combinesWithPlaced(OpenPart part, FreeOffering offering) {
        int first = periods.indexOf(offering.intake());
        return part.placed().stream()
                .allMatch(placed -> first <= lastBegun(placed.endsOn()) + 1
                        && lastBegun(placed.intake()) <= lastPeriod(offering) + 1);
    }

    private Candidate candidate(OpenPart part, FreeOffering offering) {
        double fit = part.fits().getOrDefault(offering.id(), 0.0);
        return new Candidate(
                String.valueOf(offering.id()), wishes.value(fit, lacks.getOrDefault(offering.institution(), 0.0)));
    }

    private List<String> pinned(List<OpenPart> parts) {
        Set<Level> levels = parts.stream().map(OpenPart::level).collect(Collectors.toSet());
        return parts.get(0).pinned().stream()
                .sorted()
                .map(offerings::get)
                .filter(offering -> offering != null && levels.contains(offering.level()))
                .map(offering -> String.valueOf(offering.id()))
                .toList();
    }

    private List<String> confirmed(List<OpenPart> parts) {
        return parts.stream()
                .map(OpenPart::proposed)
                .flatMap(Optional::stream)
                .distinct()
                .filter(offerings::containsKey)
                .map(String::valueOf)
                .toList();
    }
}
