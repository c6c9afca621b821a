package nl.woo.web.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class OwnWordsFileTest {
    private static String refusal(byte[] content) {
        return assertThrows(RuleViolation.class, () -> OwnWordsFile.read(content))
                .key();
    }

    @Test
    void readsTextWithAndWithoutByteOrderMark() {
        assertEquals("seo\nnl één", OwnWordsFile.read("\uFEFFseo\nnl één".getBytes(StandardCharsets.UTF_8)));
        assertEquals("", OwnWordsFile.read(new byte[0]));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals("vocabulary.file.noText", refusal("één".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals("vocabulary.file.tooLong", refusal(new byte[1_000_001]));
    }
}
