import { Disposables } from '../kernel/disposables';
import { reaction } from 'mobx-miniprogram';
import type { ChatError } from '../chat/chat-error';
import type { Dispose } from '../kernel/disposables';
import type { Services } from '../stores/services';
import type { TimelineHistory } from '../stores/timeline-history';

/** Puts what is not sent yet into an open chat, once its newest messages tell what has arrived, and tells what is refused. */
export function watchOutbox(
  { outbox }: Pick<Services, 'outbox'>,
  history: TimelineHistory,
  tell: (problem: ChatError) => void,
): Dispose {
  const { timeline } = history;
  const { conversationId } = timeline;
  const isSent = (clientId: string) => timeline.findByKey(clientId)?.delivery === 'sent';
  const disposables = new Disposables();
  disposables.add(
    reaction(
      () => history.state === 'ready',
      (isReady) => {
        if (isReady) outbox.restore(conversationId, isSent);
      },
      { fireImmediately: true },
    ),
  );
  disposables.add(
    outbox.onRefused((message, problem) => {
      if (message.conversationId === conversationId) tell(problem);
    }),
  );
  return () => disposables.dispose();
}
