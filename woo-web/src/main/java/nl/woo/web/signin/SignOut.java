package nl.woo.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Afmelden. */
@Named
@RequestScoped
public class SignOut {
    /** Ends the session and shows the sign-in page. */
    public void leave() throws ServletException, IOException {
        Faces.getRequest().logout();
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
    }
}
