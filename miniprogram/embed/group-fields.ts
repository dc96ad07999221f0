import { areCustomFields, areFieldKeys } from '../domain/custom-fields';
import { askGroup } from './ask-group';
import type { ConversationId } from '../domain/ids';
import type { CustomFields } from '../domain/custom-fields';
import type { ImGroupFields, ImResult } from './im';
import type { Services } from '../stores/services';

/** {@link ImGroupFields} on the chat client. */
export class AppGroupFields implements ImGroupFields {
  constructor(private readonly services: Pick<Services, 'chat' | 'outbox'>) {}

  ofGroup(
    conversationId: ConversationId,
    keys: readonly string[],
  ): Promise<ImResult<CustomFields>> {
    return askGroup(this.services, conversationId, areFieldKeys(keys), (groupId) =>
      this.services.chat.groupFields.ofGroup(groupId, keys),
    );
  }

  setOfGroup(conversationId: ConversationId, fields: CustomFields): Promise<ImResult<void>> {
    return askGroup(this.services, conversationId, areCustomFields(fields), (groupId) =>
      this.services.chat.groupFields.setOfGroup(groupId, fields),
    );
  }

  ofMember(
    conversationId: ConversationId,
    userId: string,
    keys: readonly string[],
  ): Promise<ImResult<CustomFields>> {
    return askGroup(this.services, conversationId, areFieldKeys(keys), (groupId) =>
      this.services.chat.groupFields.ofMember(groupId, userId, keys),
    );
  }

  setOfMember(
    conversationId: ConversationId,
    userId: string,
    fields: CustomFields,
  ): Promise<ImResult<void>> {
    return askGroup(this.services, conversationId, areCustomFields(fields), (groupId) =>
      this.services.chat.groupFields.setOfMember(groupId, userId, fields),
    );
  }
}
