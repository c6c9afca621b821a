package nl.woo.matching.engine;

import java.util.regex.Pattern;

/**
 * An offering as it was read, once for all questions.
 *
 * @param track number of its track's content
 * @param dutch whether firm and students can speak Dutch; english likewise
 * @param weeks that it lasts, at least 1
 * @param hours of all students on one question, at least 1
 * @param logWeeks natural logarithm of the weeks; logHours likewise
 */
record Offered(
        Supply supply,
        int track,
        TrackContent content,
        boolean dutch,
        boolean english,
        long intakeDay,
        long readyDay,
        long weeks,
        int hours,
        double logWeeks,
        double logHours) {
    private static final Pattern DUTCH = Pattern.compile("\\b(Nederlands|Nederlandse|Dutch)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(Engels|Engelse|Engelstalig|English)\\b");
    private static final double DAYS_PER_WEEK = 7;

    static Offered of(Supply supply, int track, TrackContent content) {
        long weeks = Math.max(
                1, Math.round((supply.end().toEpochDay() - supply.start().toEpochDay()) / DAYS_PER_WEEK));
        int hours = Math.max(1, supply.groupSize() * supply.hoursPerStudent());
        long intake = supply.intake().toEpochDay();
        return new Offered(
                supply,
                track,
                content,
                supply.language() != TeachingLanguage.EN
                        || DUTCH.matcher(supply.text()).find(),
                supply.language() != TeachingLanguage.NL
                        || ENGLISH.matcher(supply.text()).find(),
                intake,
                intake - 7L * supply.preparationWeeks(),
                weeks,
                hours,
                Math.log((double) weeks),
                Math.log(hours));
    }
}
