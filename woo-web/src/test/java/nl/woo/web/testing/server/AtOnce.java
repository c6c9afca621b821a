package nl.woo.web.testing.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.woo.domain.rules.RuleViolation;

/** Has several people do something at the same moment. */
@ApplicationScoped
public class AtOnce {
    /** What came of it for one that was not refused. */
    public static final String DONE = "done";

    private static final int SECONDS_TO_BEGIN = 20;
    private static final int SECONDS_TO_END = 60;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    /** Runs each on a thread of its own; gives for each {@link #DONE} or the key of the rule that refused it. */
    public List<String> run(List<Runnable> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        List<Future<String>> answers = new ArrayList<>();
        for (Runnable action : actions) {
            answers.add(threads.submit(() -> {
                start.await(SECONDS_TO_BEGIN, TimeUnit.SECONDS);
                try {
                    action.run();
                    return DONE;
                } catch (RuleViolation violation) {
                    return violation.key();
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> answer : answers) {
            outcomes.add(answer.get(SECONDS_TO_END, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
