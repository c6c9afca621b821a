package nl.woo.domain.history;

/** A record whose every change is kept in the history. */
public interface Recorded {
    /** The database id; null before the record is stored. */
    Long getId();

    /** The words by which people know the record, such as 'V066 Chatbot voor aquariumvragen'. */
    String label();

    /** The pages whose timeline shows the record's changes. */
    Timelines timelines();
}
