package nl.woo.domain.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.ThemeRow;
import nl.woo.domain.rules.RuleViolation;

/** Compares the themes of a file with those of the portal. */
class ThemeImport {
    private final Draft draft;
    private final Consumer<Object> store;

    ThemeImport(Draft draft, Consumer<Object> store) {
        this.draft = draft;
        this.store = store;
    }

    void read(List<ThemeRow> rows, List<Theme> present) {
        Map<String, Theme> byCode = present.stream().collect(Collectors.toMap(Theme::getCode, Function.identity()));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ThemeRow row = rows.get(i);
            draft.row(DataFile.THEMES.fileName(), "$[" + i + "]", () -> {
                Theme wanted = new Theme(row.code(), row.name(), row.definition());
                if (!named.add(wanted.getCode())) {
                    throw new RuleViolation("import.twice", wanted.getCode());
                }
                read(wanted, byCode.get(wanted.getCode()));
            });
        }
        present.stream()
                .filter(theme -> !theme.isRetired() && !named.contains(theme.getCode()))
                .forEach(theme -> draft.retire(Kind.THEME, label(theme), theme::retire));
    }

    private void read(Theme wanted, Theme present) {
        if (present == null) {
            draft.add(Kind.THEME, label(wanted), () -> store.accept(wanted));
            return;
        }
        Draft.Fields fields = new Draft.Fields()
                .with("name", present.getName(), wanted.getName())
                .with("definition", present.getDefinition(), wanted.getDefinition());
        draft.change(
                Kind.THEME,
                label(present),
                fields,
                present.isRetired(),
                () -> present.describe(wanted.getName(), wanted.getDefinition()));
    }

    private static String label(Theme theme) {
        return theme.getCode() + " " + theme.getName();
    }
}
