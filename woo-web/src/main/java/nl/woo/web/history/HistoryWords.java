package nl.woo.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import nl.woo.domain.history.Change;
import nl.woo.domain.history.HistoryEntry;
import nl.woo.web.history.HistoryView.FieldView;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Puts history entries in the caller's words; what one act changed in several records is told together. */
@RequestScoped
public class HistoryWords {
    /** The kinds of record from the one that tells most of an act to the one that tells least. */
    private static final List<String> TELLING = List.of(
            "Placement",
            "Proposal",
            "Contact",
            "Company",
            "Track",
            "Offering",
            "Part",
            "Question",
            "FollowUp",
            "Person");

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    ValueWords values;

    /**
     * The entries as acts, in their order.
     *
     * @param questions the question that an entry is about, by the entry's id, where an act has to name it
     */
    public List<HistoryView> tell(List<HistoryEntry> entries, Map<Long, String> questions) {
        List<HistoryView> acts = new ArrayList<>();
        List<HistoryEntry> act = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            if (!act.isEmpty() && !sameAct(act.get(0), entry)) {
                acts.add(tellAct(act, questions));
                act.clear();
            }
            act.add(entry);
        }
        if (!act.isEmpty()) {
            acts.add(tellAct(act, questions));
        }
        return acts;
    }

    private static boolean sameAct(HistoryEntry one, HistoryEntry other) {
        return one.getAt().equals(other.getAt())
                && one.getAction().equals(other.getAction())
                && one.getActor().equals(other.getActor());
    }

    private HistoryView tellAct(List<HistoryEntry> act, Map<Long, String> questions) {
        List<HistoryEntry> entries =
                act.stream().sorted(Comparator.comparingInt(HistoryWords::rank)).toList();
        HistoryEntry main = entries.get(0);
        List<FieldView> details = new ArrayList<>();
        entries.forEach(
                entry -> details.addAll(tellChanges(entry, entry.getKind().equals(main.getKind()))));
        return new HistoryView(
                dates.moment(main.getAt()),
                main.getActor(),
                main.getOnBehalf(),
                sentence(main) + about(entries, questions),
                main.getReason() == null ? "" : main.getReason(),
                details);
    }

    private static int rank(HistoryEntry entry) {
        int rank = TELLING.indexOf(entry.getKind());
        return rank < 0 ? TELLING.size() : rank;
    }

    private String sentence(HistoryEntry main) {
        try {
            return texts.get("action." + main.getAction(), main.getLabel());
        } catch (MissingResourceException unnamed) {
            String kind = texts.getOr("kind." + main.getKind(), main.getKind());
            return texts.get("history." + main.getEvent().name(), kind, main.getLabel());
        }
    }

    private static String about(List<HistoryEntry> entries, Map<Long, String> questions) {
        return entries.stream()
                .filter(entry -> questions.containsKey(entry.getId()))
                .map(entry -> ": " + questions.get(entry.getId()))
                .findFirst()
                .orElse("");
    }

    private List<FieldView> tellChanges(HistoryEntry entry, boolean ofMain) {
        String prefix = ofMain ? "" : texts.getOr("kind." + entry.getKind(), entry.getKind()) + ": ";
        List<FieldView> told = new ArrayList<>();
        for (Change change : entry.getChanges()) {
            boolean plain = entry.getEvent() == HistoryEntry.Event.CREATED
                    && change.after().equals("false");
            if (!plain && !change.field().endsWith("Id")) {
                told.add(values.tell(entry.getKind(), change, prefix));
            }
        }
        return told;
    }
}
