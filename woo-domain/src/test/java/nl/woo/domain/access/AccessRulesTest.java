package nl.woo.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessRulesTest {
    private static Set<Action> actionsOf(Role role) {
        return Arrays.stream(Action.values())
                .filter(action -> AccessRules.may(role, action))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private static boolean changesRecords(Action action) {
        return !action.name().startsWith("SEE_") && action != Action.EXPORT && action != Action.EDIT_OWN_PROFILE;
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void somebodyMayDoEachAction(Action action) {
        assertTrue(Arrays.stream(Role.values()).anyMatch(role -> AccessRules.may(role, action)));
    }

    @Test
    void funderSeesOnlyTheOwnProfile() {
        assertEquals(EnumSet.of(Action.SEE_PROFILE, Action.EDIT_OWN_PROFILE), actionsOf(Role.FUNDER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "STEERING_MEMBER", "FUNDER", "PRIVACY_OFFICER"})
    void onlookersChangeNothing(Role role) {
        assertEquals(
                Set.of(),
                actionsOf(role).stream().filter(AccessRulesTest::changesRecords).collect(Collectors.toSet()));
    }

    @Test
    void auditorReadsEverything() {
        assertTrue(actionsOf(Role.AUDITOR)
                .containsAll(EnumSet.of(
                        Action.SEE_HOME,
                        Action.SEE_QUESTIONS,
                        Action.SEE_TRACKS,
                        Action.SEE_COMPANIES,
                        Action.SEE_HISTORY,
                        Action.EXPORT)));
    }

    @Test
    void whoDecidesAlsoSees() {
        for (Role role : Role.values()) {
            if (actionsOf(role).stream().anyMatch(AccessRulesTest::changesRecords)) {
                assertTrue(AccessRules.may(role, Action.SEE_QUESTIONS), role + " changes what it cannot see");
            }
        }
    }

    @Test
    void callerWithoutSignInMayDoNothing() {
        Caller caller = new Caller();
        for (Action action : Action.values()) {
            assertFalse(caller.may(action));
        }
    }

    @Test
    void systemMayDoEverything() {
        Caller caller = new Caller();
        caller.actAsSystem("Inlezen");
        for (Action action : Action.values()) {
            assertTrue(caller.may(action));
        }
    }
}
