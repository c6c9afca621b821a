package nl.woo.domain.access;

import static nl.woo.domain.people.Role.ADMINISTRATOR;
import static nl.woo.domain.people.Role.AUDITOR;
import static nl.woo.domain.people.Role.COORDINATOR;
import static nl.woo.domain.people.Role.FUNDER;
import static nl.woo.domain.people.Role.HUB_STAFF;
import static nl.woo.domain.people.Role.PRIVACY_OFFICER;
import static nl.woo.domain.people.Role.PROJECT_LEADER;
import static nl.woo.domain.people.Role.RELATION_MANAGER;
import static nl.woo.domain.people.Role.TEACHER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.woo.domain.people.Role;

/**
 * The one table of who may do what. Pages, buttons and use cases all ask here. What a role may do with which record (a
 * teacher answers only for the own institution) is said at the use case itself.
 */
public final class AccessRules {
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(FUNDER));
    private static final Map<Action, Set<Role>> ALLOWED = new EnumMap<>(Action.class);

    static {
        allow(Action.SEE_HOME, READERS);
        allow(Action.SEE_QUESTIONS, READERS);
        allow(Action.SEE_TRACKS, READERS);
        allow(Action.SEE_ROUNDS, READERS);
        allow(Action.SEE_DEMAND, READERS);
        allow(Action.SEE_VOCABULARY, PROJECT_LEADER, COORDINATOR, ADMINISTRATOR, AUDITOR);
        allow(Action.SEE_COMPANIES, READERS);
        allow(Action.SEE_HISTORY, READERS);
        allow(Action.SEE_PROFILE, EVERYONE);
        allow(Action.EDIT_OWN_PROFILE, EVERYONE);
        allow(Action.EXPORT, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR, ADMINISTRATOR, PRIVACY_OFFICER, AUDITOR);
        allow(Action.IMPORT, PROJECT_LEADER, ADMINISTRATOR);

        allow(Action.REPORT_QUESTION, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR, TEACHER, HUB_STAFF);
        allow(Action.TAKE_IN, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR);
        allow(Action.DECIDE_ACCEPTANCE, PROJECT_LEADER, COORDINATOR);
        allow(Action.TRIAGE, PROJECT_LEADER, COORDINATOR, RELATION_MANAGER);
        allow(Action.PLAN_ROUND, PROJECT_LEADER, COORDINATOR);
        allow(Action.PROPOSE, PROJECT_LEADER, COORDINATOR);
        allow(Action.ANSWER_PROPOSAL, COORDINATOR, TEACHER);
        allow(Action.WAIT_LIST, PROJECT_LEADER, COORDINATOR);
        allow(Action.AGREE, COORDINATOR, TEACHER, RELATION_MANAGER);
        allow(Action.CARRY_OUT, COORDINATOR, TEACHER);
        allow(Action.EVALUATE, RELATION_MANAGER, PROJECT_LEADER);
        allow(Action.WITHDRAW_QUESTION, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR);
        allow(Action.CLOSE_QUESTION, PROJECT_LEADER);

        allow(Action.EDIT_COMPANY, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR);
        allow(Action.KEEP_CONTACT, RELATION_MANAGER, PROJECT_LEADER, COORDINATOR, TEACHER, HUB_STAFF);
        allow(Action.EDIT_TRACK, COORDINATOR, ADMINISTRATOR);
        allow(Action.EDIT_VOCABULARY, PROJECT_LEADER, COORDINATOR);
    }

    private AccessRules() {}

    private static void allow(Action action, Role... roles) {
        allow(action, Set.of(roles));
    }

    private static void allow(Action action, Set<Role> roles) {
        ALLOWED.put(action, roles);
    }

    public static boolean may(Role role, Action action) {
        return ALLOWED.getOrDefault(action, Set.of()).contains(role);
    }
}
