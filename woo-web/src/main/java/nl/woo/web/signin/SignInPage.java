package nl.woo.web.signin;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.woo.web.text.Messages;
import org.omnifaces.util.Faces;

/** Aanmelden. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SecurityContext security;

    @Inject
    Messages messages;

    private String login;
    private String password;
    private String next;

    /** Signs in and goes on to the page that was asked for. */
    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login, password))
                        .newAuthentication(true));
        if (status == SUCCESS) {
            Faces.redirect(request.getContextPath() + PathInPortal.orHome(next));
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            messages.error("signIn.refused");
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
