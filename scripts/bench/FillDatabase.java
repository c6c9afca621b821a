import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills the portal's database, which holds the demo data, up to a number of questions with their firms, parts, proposals,
 * placements, follow-ups and history. The work in hand is the same whatever the number; what a larger database has more is
 * archive. Run while the portal is down; the same arguments give the same data.
 *
 * <p>Arguments: JDBC address, number of questions, file to write. The file gets a line for each address to measure: page,
 * address, heading, with tabs between.
 */
class FillDatabase {
    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2020-12-01T08:00:00+01:00");
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2015-09-01T09:00:00+02:00");
    private static final int PAST_INTAKES = 10;
    private static final int ADDRESSES_PER_STATUS = 5;

    /** The questions in hand by status: some hundreds. */
    private static final Map<Status, Integer> IN_HAND = inHand();

    /** The archive: of a hundred questions, how many ended in each status. */
    private static final Map<Status, Integer> ARCHIVE = archive();

    /** How far a question came; {@code steps} of report, start, accept, triage, propose, take up, agree, begin, deliver, … */
    private enum Status {
        REPORTED(0),
        IN_INTAKE(1),
        WAITING_FOR_COMPANY(1),
        ACCEPTED(2),
        IN_TRIAGE(3),
        WAIT_LISTED(3),
        PROPOSED(4),
        PLACED(5),
        AGREED(6),
        IN_EXECUTION(7),
        INTERRUPTED(7),
        DELIVERED(8),
        EVALUATED(9),
        ENDED_EARLY(7),
        REFERRED(1),
        DECLINED(1),
        WITHDRAWN(1),
        CLOSED(9);

        final int steps;

        Status(int steps) {
            this.steps = steps;
        }

        boolean hasOutcome() {
            return this == REFERRED || this == DECLINED || this == WITHDRAWN || this == CLOSED;
        }
    }

    private record Person(long id, String name, String institution) {}

    private record Firm(long id, String name) {}

    private record Offering(long id, long trackId, String track, String level, String form, Person teacher) {}

    private record Text(String title, String text, String language, int weeks, String size) {}

    private final Connection database;
    private final Random random = new Random(2020);
    private final Map<String, Insert> inserts = new LinkedHashMap<>();
    private final List<Person> managers = new ArrayList<>();
    private final List<Offering> offerings = new ArrayList<>();
    private final List<Offering> past = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Firm> firms = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<Long, String> themes = new LinkedHashMap<>();
    private Person leader;

    private FillDatabase(Connection database) {
        this.database = database;
    }

    public static void main(String... arguments) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(arguments[0], "sa", "")) {
            database.setAutoCommit(false);
            FillDatabase fill = new FillDatabase(database);
            fill.fill(Integer.parseInt(arguments[1]));
            Files.write(Path.of(arguments[2]), fill.addresses());
            fill.run("shutdown compact");
        }
    }

    private static Map<Status, Integer> inHand() {
        Map<Status, Integer> numbers = new LinkedHashMap<>();
        numbers.put(Status.REPORTED, 40);
        numbers.put(Status.IN_INTAKE, 35);
        numbers.put(Status.WAITING_FOR_COMPANY, 15);
        numbers.put(Status.ACCEPTED, 20);
        numbers.put(Status.IN_TRIAGE, 30);
        numbers.put(Status.WAIT_LISTED, 15);
        numbers.put(Status.PROPOSED, 50);
        numbers.put(Status.PLACED, 20);
        numbers.put(Status.AGREED, 20);
        numbers.put(Status.IN_EXECUTION, 35);
        numbers.put(Status.INTERRUPTED, 5);
        numbers.put(Status.DELIVERED, 15);
        numbers.put(Status.EVALUATED, 60);
        numbers.put(Status.ENDED_EARLY, 15);
        return numbers;
    }

    private static Map<Status, Integer> archive() {
        Map<Status, Integer> numbers = new LinkedHashMap<>();
        numbers.put(Status.CLOSED, 80);
        numbers.put(Status.REFERRED, 7);
        numbers.put(Status.DECLINED, 6);
        numbers.put(Status.WITHDRAWN, 7);
        return numbers;
    }

    private void fill(int total) throws SQLException {
        run("set referential_integrity false");
        readMaterial();
        prepareInserts();
        addPastOfferings();
        int more = total - (int) number("select count(*) from question");
        int inHand = IN_HAND.values().stream().mapToInt(Integer::intValue).sum();
        addFirms(total * 2 / 5);
        addArchive(more - inHand);
        addInHand();
        for (Insert insert : inserts.values()) {
            insert.flush();
        }
        database.commit();
        restartSequences();
        run("set referential_integrity true");
        database.commit();
        run("analyze");
        System.out.printf(
                "%d questions, %d firms, %d proposals, %d history entries%n",
                number("select count(*) from question"),
                number("select count(*) from company"),
                number("select count(*) from proposal"),
                number("select count(*) from history_entry"));
    }

    private void readMaterial() throws SQLException {
        Map<String, Person> teachers = new LinkedHashMap<>();
        read("select p.id, p.name, i.name, p.role from person p join institution i on i.id = p.institution_id", row -> {
            Person person = new Person(row.getLong(1), row.getString(2), row.getString(3));
            switch (row.getString(4)) {
                case "RELATION_MANAGER" -> managers.add(person);
                case "PROJECT_LEADER" -> leader = person;
                case "TEACHER" -> teachers.put(person.institution(), person);
                default -> {}
            }
        });
        read(
                "select o.id, t.id, t.name, g.level, t.form, i.name from offering o join track t on t.id = o.track_id"
                        + " join programme g on g.id = t.programme_id join institution i on i.id = g.institution_id"
                        + " where o.intake > date '2020-12-01' order by o.id",
                row -> offerings.add(new Offering(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        teachers.get(row.getString(6)))));
        read(
                "select title, text, language, wished_weeks, size from question order by id",
                row -> texts.add(new Text(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5))));
        read("select id, name from theme order by id", row -> themes.put(row.getLong(1), row.getString(2)));
        read("select id, name from company order by id", row -> firms.add(new Firm(row.getLong(1), row.getString(2))));
        read("select distinct place from company order by place", row -> places.add(row.getString(1)));
    }

    private void prepareInserts() throws SQLException {
        insert("company", "id, version, name, sector, place, employees, kvk_number, accreditation");
        insert("contact", "id, version, company_id, name, role, email, phone");
        insert("offering", "id, version, track_id, intake, ends_on, places, taken, retired");
        insert(
                "question",
                "id, version, code, title, text, language, company_id, relation_manager_id, wished_start, wished_weeks, size,"
                        + " channel, reported_at, intake_at, waiting_since, accepted_at, triaged_at, outcome, outcome_at,"
                        + " outcome_reason, referred_to, theme_id, status, status_since");
        insert("part", "id, question_id, position, title, level, form, waits_for_id, status, status_since");
        insert(
                "proposal",
                "id, version, part_id, offering_id, explanation, state, proposed_by_id, proposed_at, answered_by_id,"
                        + " answered_at, ground, answer_reason");
        insert(
                "placement",
                "id, version, proposal_id, relation_manager_id, teacher_id, status, placed_at, agreed_at, agreement,"
                        + " started_at, interruption_reason, ended_early_at, ended_early_reason, delivered_at, result,"
                        + " evaluated_at, score, evaluation");
        insert(
                "follow_up",
                "id, version, placement_id, question_id, relation_manager_id, first_contact_on, opened_at, closed_at");
        insert(
                "history_entry",
                "id, at, actor_id, actor, on_behalf, action, reason, event, kind, record_id, label, changes, question_id,"
                        + " company_id, track_id");
    }

    /** The offerings of earlier years, which left the catalogue. */
    private void addPastOfferings() throws SQLException {
        for (Offering offering : List.copyOf(offerings)) {
            for (int half = 1; half <= PAST_INTAKES; half++) {
                LocalDate intake = TODAY.toLocalDate().minusMonths(6L * half + 4);
                long id = into("offering")
                        .add(1L, offering.trackId(), intake, intake.plusMonths(5), 1000, 0, true);
                past.add(new Offering(
                        id,
                        offering.trackId(),
                        offering.track(),
                        offering.level(),
                        offering.form(),
                        offering.teacher()));
            }
        }
    }

    private void addFirms(int total) throws SQLException {
        List<Firm> known = List.copyOf(firms);
        List<String> sectors = List.of("Detailhandel", "Horeca", "Bouw", "Zakelijke diensten", "Zorg", "Industrie");
        for (int i = known.size(); i < total; i++) {
            String place = pick(places);
            String name = pick(known).name() + " " + place + " " + i;
            long id = into("company")
                    .add(1L, name, pick(sectors), place, 1 + random.nextInt(80), String.valueOf(10_000_000 + i),
                            random.nextInt(5) == 0 ? "ACCREDITED" : "UNKNOWN");
            firms.add(new Firm(id, name));
            into("contact").add(1L, id, "Eigenaar " + name, "eigenaar", "firma" + i + "@woo.example", "050 123 45 67");
            into("history_entry")
                    .add(FIRST, null, "Inrichting", "", "Importing.apply", null, "CREATED", "Company", id, name,
                            changes("name", "", name, "place", "", place), null, id, null);
        }
    }

    private void addArchive(int number) throws SQLException {
        List<Status> hundred = new ArrayList<>();
        ARCHIVE.forEach((status, count) -> hundred.addAll(Collections.nCopies(count, status)));
        long days = ChronoUnit.DAYS.between(FIRST, TODAY) - 300;
        for (int i = 0; i < number; i++) {
            addQuestion(pick(hundred), FIRST.plusDays(days * i / number), pick(firms), past);
        }
    }

    private void addInHand() throws SQLException {
        for (Map.Entry<Status, Integer> entry : IN_HAND.entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                OffsetDateTime reported = TODAY.minusDays(1 + entry.getKey().steps * 8L + random.nextInt(6));
                addQuestion(entry.getKey(), reported, pick(firms), offerings);
            }
        }
    }

    private void addQuestion(Status status, OffsetDateTime reported, Firm firm, List<Offering> catalogue)
            throws SQLException {
        Text text = pick(texts);
        long id = into("question").nextId();
        String code = "V" + (1000 + id);
        String title = text.title() + " " + pick(places) + " " + id;
        Question question =
                new Question(id, code + " " + title, firm.id(), status, pick(managers), reported, catalogue);
        question.live();
        long theme = pick(List.copyOf(themes.keySet()));
        boolean left = status.hasOutcome();
        into("question")
                .add(3L, code, title, text.text() + " " + pick(texts).text(), text.language(), firm.id(),
                        status.steps > 0 ? question.manager.id() : null, reported.toLocalDate().plusDays(60), text.weeks(),
                        text.size(), "WEBSITE", reported, question.after(1),
                        status == Status.WAITING_FOR_COMPANY ? question.now : null, question.after(2), question.after(3),
                        left ? status.name() : null, left ? question.now : null,
                        left ? "De vraag is afgehandeld zoals met het bedrijf besproken." : null,
                        status == Status.REFERRED ? "Ondernemersloket" : null, status.steps > 2 ? theme : null,
                        status.name(), question.now);
    }

    /** One question's way through the process; writes what it leaves beside the question's own row. */
    private final class Question {
        private final long id;
        private final String label;
        private final long firm;
        private final Status status;
        private final Person manager;
        private final List<Offering> catalogue;
        private final List<OffsetDateTime> moments = new ArrayList<>();
        private OffsetDateTime now;

        Question(
                long id, String label, long firm, Status status, Person manager, OffsetDateTime reported,
                List<Offering> catalogue) {
            this.id = id;
            this.label = label;
            this.firm = firm;
            this.status = status;
            this.manager = manager;
            this.catalogue = catalogue;
            this.now = reported;
            moments.add(reported);
        }

        /** The moment of a step; null when the question did not come that far. */
        OffsetDateTime after(int step) {
            return step < moments.size() ? moments.get(step) : null;
        }

        void live() throws SQLException {
            while (moments.size() <= status.steps) {
                now = now.plusDays(1 + random.nextInt(7)).plusMinutes(random.nextInt(400));
                moments.add(now);
            }
            tell(0, manager, "Reporting.report", "Question", id, label, null,
                    changes("title", "", label, "channel", "", "Channel.WEBSITE"));
            told(1, manager, "Intake.start", "REPORTED", "IN_INTAKE");
            told(2, leader, "Intake.accept", "IN_INTAKE", "ACCEPTED");
            told(3, leader, "Triage.triage", "ACCEPTED", "IN_TRIAGE");
            if (status.steps >= 3) {
                int parts = random.nextInt(5) == 0 ? 2 : 1;
                for (int position = 1; position <= parts; position++) {
                    addPart(position);
                }
            }
            if (status.steps == 1 && status != Status.IN_INTAKE) {
                end(status == Status.WITHDRAWN ? "Closing.withdraw" : "Intake." + word(), "IN_INTAKE");
            } else if (status == Status.CLOSED) {
                end("Closing.close", "EVALUATED");
            }
        }

        private String word() {
            return switch (status) {
                case REFERRED -> "refer";
                case DECLINED -> "decline";
                default -> "waitForCompany";
            };
        }

        private void end(String action, String before) throws SQLException {
            now = now.plusDays(1);
            moments.add(now);
            told(moments.size() - 1, leader, action, before, status.name());
        }

        private void addPart(int position) throws SQLException {
            Offering offering = pick(catalogue);
            String title = "Deelopdracht " + position + " voor " + offering.track();
            long part = into("part").nextId();
            String partStatus = status == Status.CLOSED ? "EVALUATED" : status.name();
            into("part").add(id, position, title, offering.level(), offering.form(),
                    status == Status.WAIT_LISTED ? offering.id() : null, partStatus, now);
            tell(3, leader, "Triage.triage", "Part", part, title, null,
                    changes("title", "", title, "level", "", "Level." + offering.level()));
            if (random.nextInt(3) == 0) {
                addRefusal(part);
            }
            if (status.steps >= 4) {
                addProposal(part, offering, partStatus);
            }
        }

        private void addRefusal(long part) throws SQLException {
            Offering refused = pick(catalogue);
            long proposal = into("proposal")
                    .add(1L, part, refused.id(), "Goed passend op inhoud en niveau.", "NOT_SUITABLE", leader.id(), after(3),
                            refused.teacher().id(), after(3).plusHours(5), "CONTENT",
                            "Er is dit half jaar te weinig begeleiding voor dit onderwerp.");
            tell(3, refused.teacher(), "Proposing.refuse", "Proposal", proposal, refused.track(), refused,
                    changes("state", "State.OPEN", "State.NOT_SUITABLE"));
        }

        private void addProposal(long part, Offering offering, String partStatus) throws SQLException {
            boolean placed = status.steps >= 5;
            long proposal = into("proposal")
                    .add(1L, part, offering.id(), "Sterk passend op inhoud, niveau, vorm en periode.",
                            placed ? "TAKEN_UP" : "OPEN", leader.id(), after(4), placed ? offering.teacher().id() : null,
                            after(5), null, null);
            tell(4, leader, "Proposing.propose", "Proposal", proposal, offering.track(), offering,
                    changes("state", "", "State.OPEN", "proposedAt", "", after(4).toString()));
            if (placed) {
                addPlacement(proposal, offering, partStatus);
            }
        }

        private void addPlacement(long proposal, Offering offering, String partStatus) throws SQLException {
            boolean endedEarly = status == Status.ENDED_EARLY;
            boolean evaluated = status.steps >= 9;
            String result = "Een doorgerekend plan, een eerste uitvoering en een overdracht aan het bedrijf.";
            String evaluation = "Het bedrijf werkt met het resultaat en ziet er na een maand de eerste vruchten van.";
            long placement = into("placement")
                    .add(3L, proposal, manager.id(), offering.teacher().id(), partStatus, after(5), after(6),
                            after(6) == null ? null : "Elke twee weken een gesprek van een half uur.", after(7),
                            status == Status.INTERRUPTED ? "De student is ziek." : null, endedEarly ? now : null,
                            endedEarly ? "Het bedrijf heeft er nu geen tijd voor." : null, after(8),
                            after(8) == null ? null : result, after(9), evaluated ? 6 + random.nextInt(4) : null,
                            evaluated ? evaluation : null);
            LocalDate contact = after(5).toLocalDate().plusDays(7);
            long followUp = into("follow_up")
                    .add(1L, placement, id, manager.id(), contact, after(5), endedEarly || evaluated ? now : null);
            String track = offering.track();
            tell(5, offering.teacher(), "Proposing.takeUp", "Proposal", proposal, track, offering,
                    changes("state", "State.OPEN", "State.TAKEN_UP"));
            tell(5, offering.teacher(), "Proposing.takeUp", "Placement", placement, track, offering,
                    changes("status", "", "QuestionStatus.PLACED"));
            tell(5, offering.teacher(), "Proposing.takeUp", "FollowUp", followUp, manager.name() + ", " + contact, null,
                    changes("firstContactOn", "", contact.toString()));
            tell(6, offering.teacher(), "Execution.agree", "Placement", placement, track, offering,
                    changes("status", "QuestionStatus.PLACED", "QuestionStatus.AGREED"));
            tell(7, offering.teacher(), "Execution.start", "Placement", placement, track, offering,
                    changes("status", "QuestionStatus.AGREED", "QuestionStatus.IN_EXECUTION"));
            tell(8, offering.teacher(), "Execution.deliver", "Placement", placement, track, offering,
                    changes("result", "", result));
            tell(9, manager, "Execution.evaluate", "Placement", placement, track, offering,
                    changes("evaluation", "", evaluation));
        }

        private void told(int step, Person by, String action, String before, String after) throws SQLException {
            tell(step, by, action, "Question", id, label, null,
                    changes("status", "QuestionStatus." + before, "QuestionStatus." + after));
        }

        private void tell(
                int step, Person by, String action, String kind, long record, String recordLabel, Offering offering,
                String changes)
                throws SQLException {
            if (step < moments.size()) {
                boolean created = changes.contains("\"before\":\"\"") && !kind.equals("Placement");
                into("history_entry")
                        .add(moments.get(step), by.id(), by.name(), by.institution(), action, null,
                                created ? "CREATED" : "CHANGED", kind, record, recordLabel, changes, id, firm,
                                offering == null ? null : offering.trackId());
            }
        }
    }

    /** Field, old and new value of each change, as the history keeps them. */
    private static String changes(String... values) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < values.length; i += 3) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"field\":\"").append(values[i])
                    .append("\",\"before\":\"").append(escape(values[i + 1]))
                    .append("\",\"after\":\"").append(escape(values[i + 2]))
                    .append("\"}");
        }
        return json.append(']').toString();
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private void restartSequences() throws SQLException {
        for (String table : inserts.keySet()) {
            run("alter sequence " + table + "_seq restart with " + (into(table).nextId() + 100));
        }
        run("alter sequence question_code_seq restart with " + (into("question").nextId() + 2000));
    }

    /** The addresses to measure: as many of each status, and firms with two to four questions. */
    private List<String> addresses() throws SQLException {
        List<String> lines = new ArrayList<>(List.of("home\t/home\tWerkvoorraad", "home\t/home?all=1\tWerkvoorraad"));
        List<String> theme = new ArrayList<>();
        read("select code from theme order by id", row -> theme.add(row.getString(1)));
        for (String query : List.of(
                "",
                "?status=PROPOSED&sort=reported&order=desc",
                "?status=IN_TRIAGE&sort=title",
                "?status=CLOSED&sort=title&order=desc",
                "?status=EVALUATED&sort=reported&order=desc",
                "?theme=" + theme.get(1) + "&sort=reported&order=desc",
                "?theme=" + theme.get(2) + "&level=HBO&closed=true&sort=title",
                "?level=WO&sort=code&order=desc",
                "?closed=true&sort=reported")) {
            lines.add("list\t/questions" + query + "\tVraagstukken");
        }
        String firm = URLEncoder.encode(firms.get(200).name(), StandardCharsets.UTF_8);
        for (String query : List.of("?search=webwinkel", "?closed=true&sort=title&search=" + firm)) {
            lines.add("search\t/questions" + query + "\tVraagstukken");
        }
        for (Status status : Status.values()) {
            read(
                    "select code, title from question where status = '" + status + "' and id > 30 order by id desc limit "
                            + ADDRESSES_PER_STATUS,
                    row -> lines.add("question\t/question?code=" + row.getString(1) + "\t" + row.getString(2)));
        }
        for (int asked = 2; asked <= 4; asked++) {
            read(
                    "select c.id, c.name from company c join question q on q.company_id = c.id where c.id > 30"
                            + " group by c.id, c.name having count(*) = " + asked + " order by c.id limit 20",
                    row -> lines.add("company\t/company?id=" + row.getLong(1) + "\t" + row.getString(2)));
        }
        return lines;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void insert(String table, String columns) throws SQLException {
        inserts.put(table, new Insert(table, columns));
    }

    private Insert into(String table) {
        return inserts.get(table);
    }

    /** Rows for one table, written in batches; numbers them on from what is there. */
    private final class Insert {
        private static final int BATCH = 1000;

        private final PreparedStatement statement;
        private long id;
        private int waiting;

        Insert(String table, String columns) throws SQLException {
            String places = "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
            statement =
                    database.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
            id = number("select coalesce(max(id), 0) from " + table) + 1;
        }

        long nextId() {
            return id;
        }

        /** Adds a row with the next id, which it returns. */
        long add(Object... values) throws SQLException {
            statement.setLong(1, id);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
            return id++;
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                database.commit();
                waiting = 0;
            }
        }
    }

    private interface Reader {
        void row(ResultSet row) throws SQLException;
    }

    private void read(String query, Reader reader) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.row(rows);
            }
        }
    }

    private long number(String query) throws SQLException {
        long[] number = new long[1];
        read(query, row -> number[0] = row.getLong(1));
        return number[0];
    }

    private void run(String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
