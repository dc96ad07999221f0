import { AccountList } from '../account-list';
import { labelsOf } from '../../domain/person/label';
import type { ChatClient } from '../../chat/chat-client';
import type { Label } from '../../domain/person/label';

/** My labels, and who has which. */
export class LabelStore extends AccountList<Label> {
  constructor(chat: ChatClient) {
    super(chat, {
      fetch: () => chat.labels.all(),
      read: (event) => (event.type === 'labels-changed' ? event.labels : undefined),
      idOf: ({ name }) => name,
    });
  }

  /** The names of somebody's labels. */
  of(userId: string): readonly string[] {
    return labelsOf(this.all, userId);
  }
}
