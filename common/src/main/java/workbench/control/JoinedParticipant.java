package workbench.control;

import workbench.record.Recorder;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.transport.Transport;

/**
 * A participant as a {@link ParticipantDecorator} sees it.
 *
 * @param recorder as it was decorated
 */
public record JoinedParticipant(Transport transport, JoinContext context, Session session, Recorder recorder) {}
