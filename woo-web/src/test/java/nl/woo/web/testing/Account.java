package nl.woo.web.testing;

import nl.woo.domain.people.Role;

/** The demo accounts, by role. */
public enum Account {
    RELATIE("relatie", Role.RELATION_MANAGER),
    PROJECTLEIDER("projectleider", Role.PROJECT_LEADER),
    COORDINATOR_NP("coordinator.np", Role.COORDINATOR),
    COORDINATOR_HG("coordinator.hg", Role.COORDINATOR),
    COORDINATOR_RUG("coordinator.rug", Role.COORDINATOR),
    DOCENT_NP("docent.np", Role.TEACHER),
    DOCENT_HG("docent.hg", Role.TEACHER),
    DOCENT_RUG("docent.rug", Role.TEACHER),
    HUB("hub", Role.HUB_STAFF),
    STUURGROEP("stuurgroep", Role.STEERING_MEMBER),
    FINANCIER("financier", Role.FUNDER),
    BEHEERDER("beheerder", Role.ADMINISTRATOR),
    PRIVACY("privacy", Role.PRIVACY_OFFICER),
    AUDITOR("auditor", Role.AUDITOR);

    private final String login;
    private final Role role;

    Account(String login, Role role) {
        this.login = login;
        this.role = role;
    }

    public String login() {
        return login;
    }

    public Role role() {
        return role;
    }
}
