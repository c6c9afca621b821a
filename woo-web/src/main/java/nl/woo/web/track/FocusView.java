package nl.woo.web.track;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Deliverable;
import nl.woo.domain.catalogue.TrackFocus;

/**
 * What a coordinator set on a track.
 *
 * @param themes empty when the text is to tell; so are deliverables
 */
public record FocusView(List<ThemeView> themes, List<Deliverable> deliverables) implements Serializable {
    /** A theme by its code and name. */
    public record ThemeView(String code, String name) implements Serializable {}

    static FocusView of(TrackFocus focus) {
        return new FocusView(
                focus.themes().stream()
                        .map(theme -> new ThemeView(theme.getCode(), theme.getName()))
                        .toList(),
                focus.orderedDeliverables());
    }

    List<String> themeCodes() {
        return themes.stream().map(ThemeView::code).toList();
    }

    /** Whether anything was set. */
    public boolean set() {
        return !themes.isEmpty() || !deliverables.isEmpty();
    }

    /** The themes' names in one line. */
    public String themeNames() {
        return themes.stream().map(ThemeView::name).collect(Collectors.joining(", "));
    }
}
