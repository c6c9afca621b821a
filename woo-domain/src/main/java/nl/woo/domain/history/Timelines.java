package nl.woo.domain.history;

/** The question, company, track and person whose timelines show a change; each may be null. */
public record Timelines(Long questionId, Long companyId, Long trackId, Long personId) {
    public static Timelines ofQuestion(Long questionId, Long companyId, Long trackId) {
        return new Timelines(questionId, companyId, trackId, null);
    }

    public static Timelines ofCompany(Long companyId) {
        return new Timelines(null, companyId, null, null);
    }

    public static Timelines ofTrack(Long trackId) {
        return new Timelines(null, null, trackId, null);
    }

    public static Timelines ofPerson(Long personId) {
        return new Timelines(null, null, null, personId);
    }

    public static Timelines none() {
        return new Timelines(null, null, null, null);
    }
}
