package nl.woo.domain.company;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.rules.StaleEdit;

/** A firm that asks. */
@Entity
@Table(name = "company")
public class Company implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_seq")
    @SequenceGenerator(name = "company_seq", sequenceName = "company_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;
    private String sector;
    private String place;
    private int employees;

    @Column(name = "kvk_number")
    private String kvkNumber;

    @Enumerated(EnumType.STRING)
    private Accreditation accreditation;

    @OneToMany(mappedBy = "company", cascade = CascadeType.PERSIST)
    @OrderBy("name, id")
    private List<Contact> contacts = new ArrayList<>();

    protected Company() {} // JPA

    public Company(CompanyProfile profile) {
        describe(profile);
    }

    public final void describe(CompanyProfile profile) {
        name = profile.name();
        sector = profile.sector();
        place = profile.place();
        employees = profile.employees();
        kvkNumber = profile.kvkNumber();
        accreditation = profile.accreditation();
    }

    /** As {@link #describe(CompanyProfile)}, unless somebody changed the company since {@code readVersion}. */
    public void describe(CompanyProfile profile, long readVersion) {
        StaleEdit.check(readVersion, version);
        describe(profile);
    }

    public CompanyProfile profile() {
        return new CompanyProfile(name, sector, place, employees, kvkNumber, accreditation);
    }

    public Contact addContact(ContactCard card) {
        Contact contact = new Contact(this, card);
        contacts.add(contact);
        return contact;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getSector() {
        return sector;
    }

    public String getPlace() {
        return place;
    }

    public int getEmployees() {
        return employees;
    }

    public String getKvkNumber() {
        return kvkNumber;
    }

    public Accreditation getAccreditation() {
        return accreditation;
    }

    public List<Contact> getContacts() {
        return List.copyOf(contacts);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofCompany(id);
    }
}
