package nl.woo.web.profile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.profile.Profile;
import nl.woo.web.signin.Passwords;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;

/** Profiel: who one is in the portal, the language of the screens, and the password. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    @Inject
    Profile profile;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private ScreenLanguage language;
    private String oldPassword;
    private String newPassword;
    private String repeated;

    @PostConstruct
    void read() {
        language = caller.person().map(Person::getLanguage).orElse(ScreenLanguage.NL);
    }

    /** From the next page on the screens are in the chosen language. */
    public void chooseLanguage() {
        profile.chooseLanguage(language);
        caller.personId().map(people::get).ifPresent(caller::actAs);
        messages.done("profile.language.done");
        showAgain();
    }

    /** Changes the password of who knows the old one. */
    public void changePassword() {
        String present = caller.person().map(Person::getPasswordHash).orElse(null);
        if (!passwords.matches(oldPassword.toCharArray(), present)) {
            wrong("old", "profile.password.wrong");
        }
        if (newPassword.length() < Passwords.SHORTEST) {
            wrong("new", "profile.password.short", Passwords.SHORTEST);
        } else if (newPassword.equals(oldPassword)) {
            wrong("new", "profile.password.same");
        } else if (!newPassword.equals(repeated)) {
            wrong("repeated", "profile.password.different");
        }
        if (!FacesContext.getCurrentInstance().isValidationFailed()) {
            profile.changePassword(passwords.hash(newPassword));
            messages.done("profile.password.done");
            showAgain();
        }
    }

    private void wrong(String field, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                "password:panel:" + field + ":input",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(key, arguments), null));
        faces.validationFailed();
    }

    private static void showAgain() {
        Faces.redirect(Faces.getRequestContextPath() + "/profile");
    }

    public ScreenLanguage[] getLanguageChoices() {
        return ScreenLanguage.values();
    }

    public Person getPerson() {
        return caller.person().orElse(null);
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public ScreenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ScreenLanguage language) {
        this.language = language;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
