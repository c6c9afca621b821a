package nl.woo.domain.history;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Has the changes of every {@link Recorded} entity recorded; named in persistence.xml. */
public class RecordingSession implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        ChangeRecorder recorder = new ChangeRecorder();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (Recorded.class.isAssignableFrom(descriptor.getJavaClass())) {
                descriptor.getEventManager().addListener(recorder);
            }
        }
    }
}
