import { areAttributes, areCounters, areKeys } from '../domain/group/group-data';
import { askGroup } from './ask-group';
import type { ChatEvent } from '../chat/chat-event';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { GroupAttributes, GroupCounters } from '../domain/group/group-data';
import type { GroupDataChange, ImGroupData, ImResult } from './im';
import type { Services } from '../stores/services';

/** {@link ImGroupData} on the chat client. */
export class AppGroupData implements ImGroupData {
  constructor(private readonly services: Pick<Services, 'chat' | 'outbox'>) {}

  attributes(
    conversationId: ConversationId,
    keys: readonly string[] = [],
  ): Promise<ImResult<GroupAttributes>> {
    return askGroup(this.services, conversationId, areKeys(keys), (groupId) =>
      this.area.attributes(groupId, keys),
    );
  }

  setAttributes(
    conversationId: ConversationId,
    attributes: GroupAttributes,
  ): Promise<ImResult<void>> {
    return askGroup(this.services, conversationId, areAttributes(attributes), (groupId) =>
      this.area.setAttributes(groupId, attributes),
    );
  }

  removeAttributes(
    conversationId: ConversationId,
    keys: readonly string[] = [],
  ): Promise<ImResult<void>> {
    return askGroup(this.services, conversationId, areKeys(keys), (groupId) =>
      this.area.removeAttributes(groupId, keys),
    );
  }

  counters(
    conversationId: ConversationId,
    keys: readonly string[] = [],
  ): Promise<ImResult<GroupCounters>> {
    return askGroup(this.services, conversationId, areKeys(keys), (groupId) =>
      this.area.counters(groupId, keys),
    );
  }

  setCounters(conversationId: ConversationId, counters: GroupCounters): Promise<ImResult<void>> {
    return askGroup(this.services, conversationId, areCounters(counters), (groupId) =>
      this.area.setCounters(groupId, counters),
    );
  }

  addToCounter(conversationId: ConversationId, key: string, by = 1): Promise<ImResult<number>> {
    return askGroup(this.services, conversationId, areCounters({ [key]: by }), (groupId) =>
      this.area.addToCounter(groupId, key, by),
    );
  }

  onChange(listener: (change: GroupDataChange) => void): Dispose {
    return this.services.chat.on((event) => {
      const change = changeOf(event);
      if (change !== undefined) listener(change);
    });
  }

  private get area(): Services['chat']['groupData'] {
    return this.services.chat.groupData;
  }
}

function changeOf(event: ChatEvent): GroupDataChange | undefined {
  switch (event.type) {
    case 'attributes-changed': {
      const { groupId, attributes, changed, removed } = event;
      const conversationId: ConversationId = `group:${groupId}`;
      return { kind: 'attributes', conversationId, attributes, changed, removed };
    }
    case 'counter-changed': {
      const { groupId, key, value } = event;
      return { kind: 'counter', conversationId: `group:${groupId}`, key, value };
    }
    default:
      return undefined;
  }
}
