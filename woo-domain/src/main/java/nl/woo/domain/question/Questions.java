package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.rules.LikePattern;

/** The questions, as read. A fetch names its whole path: EclipseLink leaves out fetches that start at another fetch's name. */
@ApplicationScoped
public class Questions {
    /** A count stops here; a list with more is to be filtered. */
    public static final int COUNTED = 1000;

    @Inject
    EntityManager database;

    /** The question with its firm, theme, people, parts, proposals and placements, in few reads. */
    public Optional<Question> find(String code) {
        Optional<Question> question = database.createQuery(
                        "select q from Question q join fetch q.company left join fetch q.contact left join fetch q.theme"
                                + " left join fetch q.relationManager where q.code = :code",
                        Question.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        question.ifPresent(this::readParts);
        return question;
    }

    private void readParts(Question question) {
        database.createQuery(
                        "select pr from Proposal pr join fetch pr.offering join fetch pr.offering.track"
                                + " join fetch pr.offering.track.programme join fetch pr.offering.track.programme.institution"
                                + " left join fetch pr.placement left join fetch pr.proposedBy left join fetch pr.answeredBy"
                                + " where pr.part.question = :question",
                        Proposal.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** @throws NoSuchElementException when there is no such question */
    public Question get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("question " + code));
    }

    /**
     * The question, held until the end of the transaction so that changes to it follow one another.
     *
     * @throws NoSuchElementException when there is no such question
     */
    public Question getForChange(String code) {
        Question question = database.createQuery("select q from Question q where q.code = :code", Question.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("question " + code));
        readParts(question);
        return question;
    }

    /** @throws NoSuchElementException when there is no such proposal */
    public Proposal getProposal(long id) {
        return Optional.ofNullable(database.find(Proposal.class, id))
                .orElseThrow(() -> new NoSuchElementException("proposal " + id));
    }

    /** The code of the question a proposal belongs to. */
    public String codeOfProposal(long proposalId) {
        return database.createQuery("select p.part.question.code from Proposal p where p.id = :id", String.class)
                .setParameter("id", proposalId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("proposal " + proposalId));
    }

    /** One page of the questions that the filter shows, with firm and theme. */
    public List<Question> list(QuestionFilter filter, int first, int most) {
        String direction = filter.descending() ? " desc" : "";
        List<Long> ids = query(
                        "select q.id from Question q",
                        filter,
                        " order by " + sameForAll(filter) + filter.order().path + direction + ", q.id" + direction)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return inOrder(ids);
    }

    /**
     * What is the same for all questions that the filter shows, said first in the order, so that an index that begins with
     * it gives the order.
     */
    private static String sameForAll(QuestionFilter filter) {
        if (filter.status() != null) {
            return "q.status, ";
        }
        if (filter.openOnly()) {
            boolean indexed =
                    filter.order() == QuestionFilter.Order.WAITING || filter.order() == QuestionFilter.Order.REPORTED;
            return indexed ? "q.outcome, " : "";
        }
        return filter.hasTheme() ? "q.theme.id, " : "";
    }

    private List<Question> inOrder(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Question> byId = new LinkedHashMap<>();
        ids.forEach(id -> byId.put(id, null));
        database.createQuery(
                        "select q from Question q join fetch q.company left join fetch q.theme"
                                + " left join fetch q.relationManager where q.id in :ids",
                        Question.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(question -> byId.put(question.getId(), question));
        return byId.values().stream().filter(question -> question != null).toList();
    }

    /** How many questions the filter shows; counts no further than {@link #COUNTED} and then gives one more. */
    public int count(QuestionFilter filter) {
        return query("select q.id from Question q", filter, "")
                .setMaxResults(COUNTED + 1)
                .getResultList()
                .size();
    }

    private TypedQuery<Long> query(String select, QuestionFilter filter, String order) {
        List<String> where = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder from = new StringBuilder(select);
        if (filter.search() != null && !filter.search().isBlank()) {
            String pattern = LikePattern.containing(filter.search());
            Optional<Set<Long>> found = idsMatching(pattern);
            if (found.isEmpty()) {
                from.append(" join q.company c");
                where.add("(lower(q.title) like :search escape '!' or lower(q.code) like :search escape '!'"
                        + " or lower(c.name) like :search escape '!')");
                values.put("search", pattern);
            } else if (found.get().isEmpty()) {
                where.add("q.id is null");
            } else {
                where.add("q.id in :found");
                values.put("found", found.get());
            }
        }
        if (filter.status() != null) {
            where.add("q.status = :status");
            values.put("status", filter.status());
        } else if (filter.openOnly()) {
            where.add("q.outcome is null");
        }
        if (filter.hasTheme()) {
            where.add("q.theme.id = (select t.id from Theme t where t.code = :theme)");
            values.put("theme", filter.themeCode());
        }
        if (filter.level() != null) {
            where.add("exists (select p.question.id from Part p where p.question = q and p.level = :level)");
            values.put("level", filter.level());
        }
        if (filter.relationManagerId() != null) {
            where.add("q.relationManager.id = :relationManager");
            values.put("relationManager", filter.relationManagerId());
        }
        if (!where.isEmpty()) {
            from.append(" where ").append(String.join(" and ", where));
        }
        TypedQuery<Long> query = database.createQuery(from + order, Long.class);
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * The ids of the questions in a status, longest waiting first.
     *
     * @param relationManagerId of this person only; null for all
     * @param most no more than this
     */
    public List<Long> listIds(QuestionStatus status, Long relationManagerId, int most) {
        QuestionFilter filter = QuestionFilter.open().withStatus(status).withRelationManager(relationManagerId);
        return query("select q.id from Question q", filter, " order by q.statusSince, q.id")
                .setMaxResults(most)
                .getResultList();
    }

    /** These questions with firm and theme, in the order of the ids. */
    public List<Question> list(List<Long> ids) {
        return inOrder(ids);
    }

    /**
     * The questions whose title, code or firm contains the words, read from the narrow indexes on titles and firms; empty
     * when so many match that a list soon has its page by looking through the questions themselves.
     */
    private Optional<Set<Long>> idsMatching(String pattern) {
        Set<Long> found = new HashSet<>();
        for (String matching : List.of(
                "lower(q.title) like :search escape '!' or lower(q.code) like :search escape '!' order by q.title, q.id",
                "q.company.id in (select c.id from Company c where lower(c.name) like :search escape '!')")) {
            List<Long> ids = database.createQuery("select q.id from Question q where " + matching, Long.class)
                    .setParameter("search", pattern)
                    .setMaxResults(COUNTED + 1)
                    .getResultList();
            if (ids.size() > COUNTED) {
                return Optional.empty();
            }
            found.addAll(ids);
        }
        return Optional.of(found);
    }

    /** The questions of a firm, newest first, with theme and parts. */
    public List<Question> listOfCompany(long companyId, int most) {
        List<Long> ids = database.createQuery(
                        "select q.id from Question q where q.company.id = :company order by q.reportedAt desc, q.id desc",
                        Long.class)
                .setParameter("company", companyId)
                .setMaxResults(most)
                .getResultList();
        return inOrder(ids);
    }

    /** How many questions each of these firms asked; a firm that never asked is left out. */
    public Map<Long, Long> countByCompany(Collection<Long> companyIds) {
        if (companyIds.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select q.company.id, count(q) from Question q where q.company.id in :companies group by q.company.id",
                        Object[].class)
                .setParameter("companies", companyIds)
                .getResultStream()
                .collect(Collectors.toMap(counted -> (Long) counted[0], counted -> (Long) counted[1]));
    }

    /** The question that each of these firms asked last, without theme and parts. */
    public List<Question> listLatestByCompany(Collection<Long> companyIds) {
        if (companyIds.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select q from Question q join fetch q.company where q.company.id in :companies"
                                + " and not exists (select later from Question later where later.company = q.company"
                                + " and (later.reportedAt > q.reportedAt"
                                + " or (later.reportedAt = q.reportedAt and later.id > q.id)))",
                        Question.class)
                .setParameter("companies", companyIds)
                .getResultList();
    }

    /** The parts of these questions, for lists that show them; in order of question and position. */
    public List<Part> listParts(Collection<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select p from Part p where p.question.id in :ids order by p.question.id, p.position",
                        Part.class)
                .setParameter("ids", questionIds)
                .getResultList();
    }

    /**
     * The ids of the open proposals, longest waiting first.
     *
     * @param institutionId only those this institution has to answer; null for all
     * @param most no more than this
     */
    public List<Long> listOpenProposalIds(Long institutionId, int most) {
        String where = institutionId == null ? "" : " and pr.offering.track.programme.institution.id = :institution";
        TypedQuery<Long> query = database.createQuery(
                        "select pr.id from Proposal pr where pr.state = :open" + where
                                + " order by pr.proposedAt, pr.id",
                        Long.class)
                .setParameter("open", Proposal.State.OPEN)
                .setMaxResults(most);
        if (institutionId != null) {
            query.setParameter("institution", institutionId);
        }
        return query.getResultList();
    }

    /** These proposals with question, firm and offering, longest waiting first. */
    public List<Proposal> listProposals(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select pr from Proposal pr join fetch pr.part join fetch pr.part.question"
                                + " join fetch pr.part.question.company join fetch pr.offering join fetch pr.offering.track"
                                + " join fetch pr.offering.track.programme join fetch pr.offering.track.programme.institution"
                                + " where pr.id in :ids order by pr.proposedAt, pr.id",
                        Proposal.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * The ids of the placements in this status, longest in it first.
     *
     * @param institutionId only those in this institution's tracks; null for all
     * @param most no more than this
     */
    public List<Long> listPlacementIds(QuestionStatus status, Long institutionId, int most) {
        String where = institutionId == null
                ? ""
                : " and exists (select pr from Proposal pr where pr = pl.proposal"
                        + " and pr.offering.track.programme.institution.id = :institution)";
        TypedQuery<Long> query = database.createQuery(
                        "select pl.id from Placement pl where pl.status = :status" + where
                                + " order by pl.placedAt, pl.id",
                        Long.class)
                .setParameter("status", status)
                .setMaxResults(most);
        if (institutionId != null) {
            query.setParameter("institution", institutionId);
        }
        return query.getResultList();
    }

    /** These placements with question, firm and offering, first placed first. */
    public List<Placement> listPlacements(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select pl from Placement pl join fetch pl.proposal join fetch pl.proposal.part"
                                + " join fetch pl.proposal.part.question join fetch pl.proposal.part.question.company"
                                + " join fetch pl.proposal.offering join fetch pl.proposal.offering.track"
                                + " join fetch pl.proposal.offering.track.programme"
                                + " join fetch pl.proposal.offering.track.programme.institution where pl.id in :ids"
                                + " order by pl.placedAt, pl.id",
                        Placement.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The questions placed in a track, latest first, with their offering and firm. */
    public List<Placement> listPlacementsOfTrack(long trackId, int most) {
        return database.createQuery(
                        "select pl from Placement pl join fetch pl.proposal join fetch pl.proposal.part"
                                + " join fetch pl.proposal.part.question join fetch pl.proposal.part.question.company"
                                + " join fetch pl.proposal.offering where pl.proposal.offering.track.id = :track"
                                + " order by pl.placedAt desc, pl.id desc",
                        Placement.class)
                .setParameter("track", trackId)
                .setMaxResults(most)
                .getResultList();
    }
}
