import type { ChatClient } from '../../../chat/chat-client';
import type { Dispose } from '../../../kernel/disposables';
import type { GroupTip } from '../../../domain/group/group-tip';
import type { Member } from '../../../domain/group/member';
import type { TipPerson } from '../../../domain/group/tip-person';

/** A list of members that follows what becomes of them. */
export interface FollowedMembers {
  /** Somebody as they are now. */
  put(member: Member): void;
  /** Somebody is in the group no more. */
  drop(userId: string): void;
}

/** Keeps a list of members at what their group tells of them, whoever did it and on whatever device. */
export function followMembers(
  chat: Pick<ChatClient, 'on' | 'members'>,
  groupId: string,
  members: FollowedMembers,
): Dispose {
  let isOver = false;
  const ask = async (userIds: readonly string[]): Promise<void> => {
    const asked = await chat.members.some(groupId, userIds);
    if (asked.ok && !isOver) asked.value.forEach((member) => members.put(member));
  };
  const stop = chat.on((event) => {
    if (event.type !== 'messages-received') return;
    const tips = event.messages.flatMap(({ content, conversationId }) =>
      content.kind === 'tip' && conversationId === `group:${groupId}` ? [content.tip] : [],
    );
    for (const userId of idsOf(tips.flatMap(goneIn))) members.drop(userId);
    const changed = idsOf(tips.flatMap(changedIn));
    if (changed.length > 0) void ask(changed);
  });
  return () => {
    isOver = true;
    stop();
  };
}

function goneIn(tip: GroupTip): readonly TipPerson[] {
  return tip.kind === 'left' || tip.kind === 'removed' || tip.kind === 'banned' ? tip.people : [];
}

function changedIn(tip: GroupTip): readonly TipPerson[] {
  switch (tip.kind) {
    case 'joined':
    case 'admin-set':
    case 'admin-unset':
      return tip.people;
    case 'members-changed':
      return tip.changes.map(({ person }) => person);
    case 'profile-changed':
      // Whoever hands a group over has another role, too.
      return tip.changes.flatMap((change) =>
        change.field === 'owner' ? [change.to, tip.operator] : [],
      );
    default:
      return [];
  }
}

function idsOf(people: readonly TipPerson[]): readonly string[] {
  return [...new Set(people.map(({ userId }) => userId))].filter((userId) => userId !== '');
}
