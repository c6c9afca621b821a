package nl.woo.web.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.matching.engine.VocabularyTrial.Outcome;
import nl.woo.matching.trial.Trial;
import nl.woo.matching.trial.VocabularyTrials;

/** Names what a trial found. */
@RequestScoped
public class TrialViews {
    @Inject
    VocabularyTrials trials;

    @Inject
    Themes themes;

    @Inject
    Tracks tracks;

    /** The trial as it stands, with the questions once it has ended; empty when this server does not know it. */
    @Transactional
    public Optional<TrialView> find(UUID id) {
        return trials.find(id)
                .map(trial -> new TrialView(
                        trial.state(),
                        trial.done(),
                        trial.total(),
                        trial.state() == Trial.State.RUNNING ? List.of() : rows(trial)));
    }

    private List<TrialView.Row> rows(Trial trial) {
        Map<String, String> themeNames =
                themes.list().stream().collect(Collectors.toMap(Theme::getCode, Theme::getName));
        Map<String, String> trackNames =
                tracks.list().stream().collect(Collectors.toMap(Track::getCode, Track::getName));
        return trial.changed().stream()
                .map(changed -> new TrialView.Row(
                        changed.code(),
                        changed.title(),
                        said(changed.before(), themeNames, trackNames),
                        said(changed.after(), themeNames, trackNames)))
                .toList();
    }

    private static TrialView.Said said(Outcome outcome, Map<String, String> themes, Map<String, String> tracks) {
        return new TrialView.Said(
                outcome.theme().map(code -> themes.getOrDefault(code, code)).orElse(""),
                outcome.category(),
                outcome.tracks().stream()
                        .map(code -> tracks.getOrDefault(code, code))
                        .toList());
    }
}
