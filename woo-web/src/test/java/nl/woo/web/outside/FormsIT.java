package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of a question and of a firm: what is wrong is said beside its field, what was typed stays. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class FormsIT {
    private static final Pattern TAG = Pattern.compile("<(?:input|textarea)\\b[^>]*>(?:[^<]*</textarea>)?");
    private static final String WRONG_KVK = "Een KvK-nummer heeft 8 cijfers.";
    private static final String WRONG_WEEKS = "Gewenste duur (weken): geef een getal van 1 tot en met 104.";

    private final Visitor visitor = Visitor.signedIn("relatie");

    private HttpResponse<String> send(String path, String page, String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put(form, form);
        fields.put(button, button);
        fields.put("jakarta.faces.ViewState", Visitor.viewStateOf(page));
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        return visitor.post(path, fields);
    }

    private static String addressAfter(HttpResponse<String> redirect) {
        assertEquals(302, redirect.statusCode(), redirect.body());
        return redirect.headers().firstValue("Location").orElseThrow().replace(Visitor.address(), "");
    }

    /** Reports a question through its form; gives the address of its page. */
    private String reported() {
        String empty = visitor.get("/new-question").body();
        return addressAfter(send("/new-question", empty, "form", "form:save", newQuestion()));
    }

    /** What the page shows in the input; a date's input has an id of its own within the field's. */
    private static String valueOf(String page, String id) {
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            String tag = tags.group();
            if (tag.contains("id=\"" + id + "\"")) {
                Matcher value = Pattern.compile(tag.startsWith("<textarea") ? ">([^<]*)<" : " value=\"([^\"]*)\"")
                        .matcher(tag);
                return value.find() ? value.group(1).strip() : "";
            }
        }
        throw new AssertionError("no input " + id);
    }

    private static void assertSaysBeside(String page, String field, String sentence) {
        Matcher message = Pattern.compile("<[^>]*id=\"" + field + ":message\".*?</div>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(message.find(), "no message beside " + field);
        assertTrue(message.group().contains(sentence), message.group());
    }

    private static Map<String, String> newQuestion() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("form:question:title:input", "Vraag van het formulier");
        typed.put("form:question:text:input", "Hoe vinden klanten ons?");
        typed.put("form:question:language:input", "EN");
        typed.put("form:question:channel:input", "PHONE");
        typed.put("form:question:wishedStart:input_input", "01-02-2021");
        typed.put("form:question:wishedWeeks:input", "12");
        typed.put("form:question:size:input", "MEDIUM");
        typed.put("form:company:companyName:input_input", "Formulieren BV");
        typed.put("form:company:place:input", "Assen");
        typed.put("form:company:sector:input", "drukkerij");
        typed.put("form:company:employees:input", "7");
        typed.put("form:company:kvkNumber:input", "01234567");
        typed.put("form:company:accreditation:input", "ACCREDITED");
        typed.put("form:contact:contactName:input", "");
        typed.put("form:contact:contactRole:input", "");
        typed.put("form:contact:email:input", "");
        typed.put("form:contact:phone:input", "");
        return typed;
    }

    @Test
    public void newQuestionWithSomethingWrongKeepsWhatWasTyped() {
        Map<String, String> typed = newQuestion();
        typed.put("form:question:wishedWeeks:input", "200");
        typed.put("form:company:kvkNumber:input", "123");
        String empty = visitor.get("/new-question").body();
        String page = send("/new-question", empty, "form", "form:save", typed).body();
        assertSaysBeside(page, "form:question:wishedWeeks", WRONG_WEEKS);
        assertSaysBeside(page, "form:company:kvkNumber", WRONG_KVK);
        typed.forEach((input, value) -> {
            if (!input.endsWith("language:input")
                    && !input.endsWith("channel:input")
                    && !input.endsWith("size:input")
                    && !input.endsWith("accreditation:input")) {
                assertEquals(value, valueOf(page, input), input);
            }
        });
        assertTrue(page.contains("<option value=\"EN\" selected=\"selected\">"));
        assertTrue(page.contains("<option value=\"MEDIUM\" selected=\"selected\">"));
        assertTrue(page.contains("<option value=\"ACCREDITED\" selected=\"selected\">"));

        String address = addressAfter(send("/new-question", page, "form", "form:save", newQuestion()));
        assertTrue(visitor.get(address).body().contains("Hoe vinden klanten ons?"));
    }

    @Test
    public void newQuestionNeedsItsFields() {
        Map<String, String> typed = newQuestion();
        typed.put("form:question:title:input", "");
        typed.put("form:question:wishedStart:input_input", "");
        typed.put("form:company:employees:input", "veel");
        String empty = visitor.get("/new-question").body();
        String page = send("/new-question", empty, "form", "form:save", typed).body();
        assertSaysBeside(page, "form:question:title", "Geef het vraagstuk een titel.");
        assertSaysBeside(page, "form:question:wishedStart", "Vul een datum in.");
        assertSaysBeside(page, "form:company:employees", "Vul een heel getal in, van 0 tot en met 100.000.");
    }

    @Test
    public void wordsOfAQuestionAreShownAndSaved() {
        String address = reported();
        String page = visitor.get(address).body();
        Matcher edit = Pattern.compile("id=\"([^\"]*:editWords)\"").matcher(page);
        assertTrue(edit.find());
        page = send(address, page, "f", edit.group(1), Map.of()).body();
        assertEquals("Vraag van het formulier", valueOf(page, "f:wordsPanel:wordsTitle:input"));
        assertEquals("12", valueOf(page, "f:wordsPanel:wordsWeeks:input"));
        assertTrue(page.contains("<option value=\"MEDIUM\" selected=\"selected\">"));
        assertTrue(page.contains("<option value=\"EN\" selected=\"selected\">"));

        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("f:wordsPanel:wordsTitle:input", "Anders gezegd");
        typed.put("f:wordsPanel:wordsText:input", valueOf(page, "f:wordsPanel:wordsText:input"));
        typed.put("f:wordsPanel:wordsStart:input_input", valueOf(page, "f:wordsPanel:wordsStart:input_input"));
        typed.put("f:wordsPanel:wordsWeeks:input", "0");
        typed.put("f:wordsPanel:wordsSize:input", "LARGE");
        typed.put("f:wordsPanel:wordsLanguage:input", "NL");
        page = send(address, page, "f", "f:wordsPanel:saveWords", typed).body();
        assertSaysBeside(page, "f:wordsPanel:wordsWeeks", WRONG_WEEKS);
        assertEquals("Anders gezegd", valueOf(page, "f:wordsPanel:wordsTitle:input"));

        typed.put("f:wordsPanel:wordsWeeks:input", "20");
        page = send(address, page, "f", "f:wordsPanel:saveWords", typed).body();
        assertTrue(page.contains("De vraag is bewaard."));
        assertTrue(visitor.get(address).body().contains("Anders gezegd"));
    }

    @Test
    public void profileOfAFirmIsShownAndSaved() {
        Matcher company = Pattern.compile("/company\\?id=[0-9]+")
                .matcher(visitor.get(reported()).body());
        assertTrue(company.find());
        String address = company.group() + "&edit=profile";
        String page = visitor.get(address).body();
        assertEquals("Formulieren BV", valueOf(page, "profile:panel:name:input"));
        assertEquals("drukkerij", valueOf(page, "profile:panel:sector:input"));
        assertEquals("7", valueOf(page, "profile:panel:employees:input"));
        assertTrue(page.contains("<option value=\"ACCREDITED\" selected=\"selected\">"));

        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("profile:panel:name:input", "Anders genoemd");
        typed.put("profile:panel:place:input", "Emmen");
        typed.put("profile:panel:sector:input", "");
        typed.put("profile:panel:employees:input", "31");
        typed.put("profile:panel:kvkNumber:input", "123");
        typed.put("profile:panel:accreditation:input", "UNKNOWN");
        page = send(address, page, "profile", "profile:panel:save", typed).body();
        assertSaysBeside(page, "profile:panel:kvkNumber", WRONG_KVK);
        assertEquals("Emmen", valueOf(page, "profile:panel:place:input"));

        typed.put("profile:panel:kvkNumber:input", "01234567");
        String saved = visitor.get(addressAfter(send(address, page, "profile", "profile:panel:save", typed)))
                .body();
        assertTrue(saved.contains("De gegevens van het bedrijf zijn bewaard."));
        assertTrue(saved.contains("Anders genoemd") && saved.contains("Emmen") && saved.contains("01234567"));
    }
}
