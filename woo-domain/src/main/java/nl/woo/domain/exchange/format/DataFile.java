package nl.woo.domain.exchange.format;

import java.util.Arrays;
import java.util.Optional;

/** The files that can be read. */
public enum DataFile {
    TRACKS("trajecten.json"),
    THEMES("themas.json"),
    QUESTIONS("vragen.json"),
    JUDGEMENTS("oordelen.json");

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    static Optional<DataFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }
}
