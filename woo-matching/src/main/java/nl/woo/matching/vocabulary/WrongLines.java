package nl.woo.matching.vocabulary;

import java.util.List;

/** A draft was refused; nothing was changed. */
public class WrongLines extends RuntimeException {
    private final transient List<WrongLine> lines;

    WrongLines(List<WrongLine> lines) {
        super(lines.toString());
        this.lines = List.copyOf(lines);
    }

    /** Every wrong line, first line first. */
    public List<WrongLine> lines() {
        return lines == null ? List.of() : lines;
    }

    /** The first line that is wrong in itself, rather than for want of sound words below it. */
    public WrongLine first() {
        return lines().stream()
                .filter(line -> line.fault() != WrongLine.Fault.NO_TERM)
                .findFirst()
                .orElseGet(() -> lines().get(0));
    }
}
