package nl.woo.web.signin;

import java.util.regex.Pattern;

/** Where to go after sign-in: only a path of the portal itself, so that nobody is sent elsewhere. */
final class PathInPortal {
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w./?=&%:+,~-]*");
    private static final String HOME = "/home";

    private PathInPortal() {}

    static String orHome(String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : HOME;
    }
}
