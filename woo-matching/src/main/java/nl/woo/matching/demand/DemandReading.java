package nl.woo.matching.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Question;
import nl.woo.matching.suggestion.Suggestions;

/**
 * Has the engine read all open questions, on whatever thread it is called, and keeps what it found on this server. What was
 * read is kept per version of a question, so that only what changed is read again; when day, catalogue or vocabulary
 * changed, everything is.
 */
@ApplicationScoped
public class DemandReading {
    private static final Logger LOG = Logger.getLogger(DemandReading.class.getName());
    private static final int AT_A_TIME = 100;

    /** What was read, and what that rests on. */
    private record Known(String basis, Map<Unread.Key, Outlook> outlooks) {}

    @Inject
    Demands demands;

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Known known = new Known("", Map.of());
    private volatile DemandReport report;
    private volatile String reportedState = "";
    private volatile ReadingProgress progress = ReadingProgress.NOTHING;
    private volatile boolean failed;

    /** What was found last; empty until the first reading is done. */
    public Optional<DemandReport> latest() {
        return Optional.ofNullable(report);
    }

    /** Whether records changed since the latest report; costs a few small queries. */
    public boolean isOutdated() {
        return !demands.state().equals(reportedState);
    }

    public boolean isRunning() {
        return running.get();
    }

    /** How far the present reading is. */
    public ReadingProgress progress() {
        return progress;
    }

    /** Whether the last reading broke off by an error; the log tells which. */
    public boolean isFailed() {
        return failed;
    }

    /** Claims the next reading. Who gets true has {@link #read} called; all others find it running. */
    public boolean claim() {
        return running.compareAndSet(false, true);
    }

    /** Gives a claim back when nothing can read now, so that another may try. */
    public void giveUp() {
        running.set(false);
    }

    /** Reads anew, after {@link #claim}. Does not throw: a failure is logged and told by {@link #isFailed}. */
    @ActivateRequestContext
    public void read() {
        try {
            progress = ReadingProgress.NOTHING;
            report = readAll();
            failed = false;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "reading the open demand failed");
            failed = true;
        } finally {
            running.set(false);
        }
    }

    private DemandReport readAll() {
        String state = demands.state();
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Unread> open = demands.list();
        Map<Unread.Key, Outlook> outlooks = outlooks(open);
        List<OpenDemand> read = open.stream()
                .filter(unread -> outlooks.containsKey(unread.key()))
                .map(unread -> unread.with(outlooks.get(unread.key())))
                .toList();
        DemandReport found = new DemandReport(
                now,
                read,
                demands.listPlaces(),
                demands.themeNames(read.stream()
                        .flatMap(demand -> demand.outlook().theme().stream())
                        .collect(Collectors.toSet())),
                isCut(open));
        reportedState = state;
        return found;
    }

    private static boolean isCut(List<Unread> open) {
        long parts = open.stream().filter(Unread::isPart).count();
        return parts == Demands.MOST || open.size() - parts == Demands.MOST;
    }

    /** What is known of these, after reading what was not. What vanished meanwhile is left out. */
    private Map<Unread.Key, Outlook> outlooks(List<Unread> open) {
        String basis = demands.readyEngine();
        Map<Unread.Key, Outlook> before = known.basis().equals(basis) ? known.outlooks() : Map.of();
        Map<Unread.Key, Outlook> outlooks = new HashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (Unread demand : open) {
            Outlook outlook = before.get(demand.key());
            if (outlook == null) {
                unread.add(demand);
            } else {
                outlooks.put(demand.key(), outlook);
            }
        }
        progress = new ReadingProgress(0, unread.size());
        for (int first = 0; first < unread.size(); first += AT_A_TIME) {
            List<Unread> some = unread.subList(first, Math.min(unread.size(), first + AT_A_TIME));
            readQuestions(keys(some, demand -> !demand.isPart()), outlooks::put);
            readParts(keys(some, Unread::isPart), outlooks::put);
            progress = new ReadingProgress(first + some.size(), unread.size());
        }
        known = new Known(basis, outlooks);
        return outlooks;
    }

    private static List<Unread.Key> keys(List<Unread> demands, Predicate<Unread> wanted) {
        return demands.stream().filter(wanted).map(Unread::key).toList();
    }

    private void readQuestions(List<Unread.Key> keys, BiConsumer<Unread.Key, Outlook> found) {
        if (keys.isEmpty()) {
            return;
        }
        Map<Long, Unread.Key> byQuestion =
                keys.stream().collect(Collectors.toMap(Unread.Key::question, Function.identity()));
        List<Question> questions = demands.listQuestions(byQuestion.keySet());
        LocalDate today = LocalDate.now(clock);
        List<Outlook> outlooks =
                suggestions.assess(questions, assessment -> Outlook.of(assessment, Optional.empty(), today));
        for (int i = 0; i < questions.size(); i++) {
            found.accept(byQuestion.get(questions.get(i).getId()), outlooks.get(i));
        }
    }

    /** Form by form, for the engine says where a part would go and not which form staff chose. */
    private void readParts(List<Unread.Key> keys, BiConsumer<Unread.Key, Outlook> found) {
        LocalDate today = LocalDate.now(clock);
        Map<Optional<Form>, List<Unread.Key>> byForm =
                keys.stream().collect(Collectors.groupingBy(Unread.Key::chosenForm));
        byForm.forEach((form, same) -> {
            Map<Long, Unread.Key> byPart =
                    same.stream().collect(Collectors.toMap(Unread.Key::part, Function.identity()));
            List<Part> parts = demands.listParts(byPart.keySet());
            List<Outlook> outlooks = suggestions.assessParts(parts, assessment -> Outlook.of(assessment, form, today));
            for (int i = 0; i < parts.size(); i++) {
                found.accept(byPart.get(parts.get(i).getId()), outlooks.get(i));
            }
        });
    }
}
