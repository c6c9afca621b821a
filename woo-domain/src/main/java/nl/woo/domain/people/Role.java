package nl.woo.domain.people;

/** What a person is in the workplace. */
public enum Role {
    /** Relatiebeheerder: keeps the relation with the firms. */
    RELATION_MANAGER,
    /** Projectleider: decides on acceptance and closing. */
    PROJECT_LEADER,
    /** Coördinator of an institution: answers for its tracks and places. */
    COORDINATOR,
    /** Docent: takes up proposals and carries placements out. */
    TEACHER,
    /** Hubmedewerker: hosts the work and brings questions in. */
    HUB_STAFF,
    /** Stuurgroeplid: sees, changes nothing. */
    STEERING_MEMBER,
    /** Financier: sees frozen reports only. */
    FUNDER,
    /** Beheerder: runs the portal. */
    ADMINISTRATOR,
    PRIVACY_OFFICER,
    /** Reads everything, changes nothing. */
    AUDITOR
}
