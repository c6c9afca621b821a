package nl.woo.domain.exchange.format;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, up to {@value #MOST} problems. */
class Problems {
    static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, int column, String path, String key, String... arguments) {
        if (found.size() < MOST) {
            found.add(new Problem(file, line, column, path, key, List.of(arguments)));
        } else if (found.size() == MOST) {
            found.add(new Problem(file, 0, 0, "$", "more", List.of()));
        }
    }

    /** @throws FormatError when anything is wrong */
    void refuse() {
        if (!found.isEmpty()) {
            throw new FormatError(found);
        }
    }
}
