package nl.woo.domain.exchange.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What experts think of one question, as it stands in oordelen.json.
 *
 * @param relevance fitting tracks by code, from 1 (could do) to 3 (made for it); a track left out does not fit
 * @param level MBO, HBO, WO or geen
 * @param bestTrack empty when no track fits
 * @param combination tracks that share a multi-level question, else empty
 * @param form a form's word, or geen
 * @param category direct plaatsbaar, voorbereiding nodig or geen passend traject
 */
public record JudgementRow(
        String questionId,
        Map<String, Integer> relevance,
        String level,
        Optional<String> bestTrack,
        boolean multiLevel,
        List<String> combination,
        String form,
        String category,
        String theme,
        String reason) {

    public JudgementRow {
        relevance = Map.copyOf(relevance);
        combination = List.copyOf(combination);
    }
}
