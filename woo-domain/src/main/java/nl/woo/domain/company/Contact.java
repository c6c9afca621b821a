package nl.woo.domain.company;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;

/** A person at a firm. */
@Entity
@Table(name = "contact")
public class Contact implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    private String name;
    private String role;
    private String email;
    private String phone;

    protected Contact() {} // JPA

    Contact(Company company, ContactCard card) {
        this.company = company;
        rewrite(card);
    }

    public final void rewrite(ContactCard card) {
        name = card.name();
        role = card.role();
        email = card.email();
        phone = card.phone();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Company getCompany() {
        return company;
    }

    public String getName() {
        return name;
    }

    public String getRole() {
        return role;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofCompany(company.getId());
    }
}
