package nl.woo.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** The address of a page with what it shows in its query, so that it can be kept, shared and returned to. */
public final class PageAddress {
    private final StringBuilder address;
    private char separator = '?';

    /** @param page the page's name, without slash */
    public PageAddress(String page) {
        address = new StringBuilder(Faces.getRequestContextPath()).append('/').append(page);
    }

    /** Adds a parameter unless its value is null or empty. */
    public PageAddress with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            address.append(separator).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            separator = '&';
        }
        return this;
    }

    /** As {@link #with(String, String)}, leaving out 0. */
    public PageAddress with(String name, int number) {
        return with(name, number == 0 ? "" : Integer.toString(number));
    }

    /** Has the browser show this address when only a part of the page was renewed. */
    public void show() {
        if (Faces.isAjaxRequest()) {
            PrimeFaces.current().executeScript("history.replaceState(null, '', '" + address + "')");
        }
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
