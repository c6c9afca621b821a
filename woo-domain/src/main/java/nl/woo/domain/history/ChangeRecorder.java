package nl.woo.domain.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.CollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/**
 * Writes a history entry for each inserted, updated or deleted record, through the session that writes the record itself:
 * both are committed or neither.
 */
class ChangeRecorder extends DescriptorEventAdapter {
    private static final Set<String> UNTOLD =
            Set.of("id", "version", "statusSince", "failedAttempts", "lastFailureAt", "changedBy", "changedAt");
    private static final Set<String> SECRET = Set.of("passwordHash");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final DataModifyQuery INSERT = insertQuery();

    private static DataModifyQuery insertQuery() {
        DataModifyQuery query = new DataModifyQuery("""
                insert into history_entry (id, at, actor_id, actor, on_behalf, action, reason, event, kind, record_id, label,
                  changes, question_id, company_id, track_id, person_id)
                values (#id, #at, #actor_id, #actor, #on_behalf, #action, #reason, #event, #kind, #record_id, #label,
                  #changes, #question_id, #company_id, #track_id, #person_id)""");
        Class<?>[] types = {
            Long.class,
            OffsetDateTime.class,
            Long.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            Long.class,
            String.class,
            String.class,
            Long.class,
            Long.class,
            Long.class,
            Long.class
        };
        String[] names = {
            "id",
            "at",
            "actor_id",
            "actor",
            "on_behalf",
            "action",
            "reason",
            "event",
            "kind",
            "record_id",
            "label",
            "changes",
            "question_id",
            "company_id",
            "track_id",
            "person_id"
        };
        for (int i = 0; i < names.length; i++) {
            query.addArgument(names[i], types[i]);
        }
        return query;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        List<Change> changes = new ArrayList<>();
        for (DatabaseMapping mapping : mappingsOf(event)) {
            String value = told(mapping) ? shown(mapping, valueOf(mapping, event)) : "";
            if (!value.isEmpty()) {
                changes.add(new Change(mapping.getAttributeName(), "", value));
            }
        }
        write(event, HistoryEntry.Event.CREATED, changes);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet == null) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        for (ChangeRecord record : changeSet.getChanges()) {
            DatabaseMapping mapping = event.getDescriptor().getMappingForAttributeName(record.getAttribute());
            if (!told(mapping)) {
                continue;
            }
            Object present = valueOf(mapping, event);
            String before = shown(mapping, before(record, present));
            String after = shown(mapping, present);
            if (!Objects.equals(before, after) || SECRET.contains(record.getAttribute())) {
                changes.add(new Change(record.getAttribute(), before, after));
            }
        }
        if (!changes.isEmpty()) {
            write(event, HistoryEntry.Event.CHANGED, changes);
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        List<Change> changes = new ArrayList<>();
        for (DatabaseMapping mapping : mappingsOf(event)) {
            String value = told(mapping) ? shown(mapping, valueOf(mapping, event)) : "";
            if (!value.isEmpty()) {
                changes.add(new Change(mapping.getAttributeName(), value, ""));
            }
        }
        write(event, HistoryEntry.Event.DELETED, changes);
    }

    /** The attribute as the record has it; a reference that is read lazily gives the record referred to, not its holder. */
    private static Object valueOf(DatabaseMapping mapping, DescriptorEvent event) {
        return mapping.getRealAttributeValueFromObject(event.getSource(), event.getSession());
    }

    /** The attribute as it was; of records that are pointed at, those of now without what came and with what went. */
    private static Object before(ChangeRecord record, Object present) {
        if (!(record instanceof CollectionChangeRecord changed)) {
            return record.getOldValue();
        }
        List<Object> before = new ArrayList<>((Collection<?>) present);
        before.removeAll(recordsIn(changed.getAddObjectList()));
        before.addAll(recordsIn(changed.getRemoveObjectList()));
        return before;
    }

    private static List<Object> recordsIn(Map<ObjectChangeSet, ObjectChangeSet> changes) {
        return changes.keySet().stream()
                .map(ObjectChangeSet::getUnitOfWorkClone)
                .toList();
    }

    private static List<DatabaseMapping> mappingsOf(DescriptorEvent event) {
        ClassDescriptor descriptor = event.getDescriptor();
        return descriptor.getMappings();
    }

    /** Records that belong to another tell of themselves; those that are only pointed at are told of here. */
    private static boolean told(DatabaseMapping mapping) {
        return mapping != null
                && (!mapping.isCollectionMapping() || mapping.isManyToManyMapping())
                && !UNTOLD.contains(mapping.getAttributeName());
    }

    private static String shown(DatabaseMapping mapping, Object value) {
        if (value == null) {
            return "";
        }
        if (SECRET.contains(mapping.getAttributeName())) {
            return "•••";
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? "" : listed(mapping, values);
        }
        return shown(value);
    }

    /** Values in their order; records that are pointed at have none and stand by their labels. */
    private static String listed(DatabaseMapping mapping, Collection<?> values) {
        Stream<String> words = values.stream().map(ChangeRecorder::shown);
        return (mapping.isManyToManyMapping() ? words.sorted() : words).toList().toString();
    }

    private static String shown(Object value) {
        if (value instanceof Recorded record) {
            return record.label();
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value.toString();
    }

    private static void write(DescriptorEvent event, HistoryEntry.Event what, List<Change> changes) {
        Recorded record = (Recorded) event.getSource();
        AbstractSession session = event.getSession();
        Act act = Act.of(session).orElseGet(() -> new Act(null, "WOO", "", "system", null, Instant.now()));
        Timelines timelines = record.timelines();
        List<Object> values = new ArrayList<>();
        values.add(session.getSequencing().getNextValue(HistoryEntry.class));
        values.add(OffsetDateTime.ofInstant(act.at(), UTC));
        values.add(act.actorId());
        values.add(act.actor());
        values.add(act.onBehalf());
        values.add(act.action());
        values.add(act.reason());
        values.add(what.name());
        values.add(record.getClass().getSimpleName());
        values.add(record.getId());
        values.add(record.label());
        values.add(new ChangesConverter().convertToDatabaseColumn(changes));
        values.add(timelines.questionId());
        values.add(timelines.companyId());
        values.add(timelines.trackId());
        values.add(timelines.personId());
        session.executeQuery(INSERT, values);
    }
}
