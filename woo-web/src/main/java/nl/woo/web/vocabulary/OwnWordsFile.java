package nl.woo.web.vocabulary;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.woo.domain.rules.RuleViolation;
import org.omnifaces.util.Faces;

/** Own words as a text file, in and out. */
final class OwnWordsFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** More than all own words together can be. */
    private static final int LONGEST = 1_000_000;

    private OwnWordsFile() {}

    /** Sends the file and ends the request. */
    static void send(String name, String text) {
        HttpServletResponse response = Faces.getResponse();
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** @throws RuleViolation when it is not text in UTF-8, or too long */
    static String read(byte[] content) {
        if (content.length > LONGEST) {
            throw new RuleViolation("vocabulary.file.tooLong", LONGEST / 1000);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new RuleViolation("vocabulary.file.noText");
        }
    }
}
