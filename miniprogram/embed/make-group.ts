import { GROUP_TEXT_BYTES } from '../domain/group/group';
import { conversationIdOf } from '../domain/ids';
import { cutToBytes } from '../i18n/graphemes';
import { failed, ok } from '../kernel/result';
import { proposedGroupName } from '../i18n/group-words';
import type { GroupDraft, ImResult, OpenedGroup } from './im';
import type { Person } from '../domain/person/person';
import type { Services } from '../stores/services';
import type { UserRef } from './user-ids';

/** Makes a group of me and these people, and opens its chat. */
export async function makeGroup(
  { chat, outbox, people, platform, settings }: Services,
  users: readonly UserRef[],
  draft: GroupDraft,
  find: (user: UserRef) => Promise<ImResult<Person | undefined>>,
): Promise<ImResult<OpenedGroup>> {
  const found = await Promise.all(users.map(find));
  const unreached = found.find(({ ok: isFound }) => !isFound);
  if (unreached?.ok === false) return unreached;
  const userIds = found.map((person) => (person.ok ? person.value?.userId : undefined));
  const wanted = [...new Set(userIds.filter((userId) => userId !== undefined))];
  const names = [outbox.account, ...wanted].map((userId) => people.look(userId).name);
  const name = draft.name?.trim() || proposedGroupName(names, settings.language, LONGEST_NAME);
  const made = await chat.joining.create({
    type: draft.type ?? 'work',
    name: cutToBytes(name, LONGEST_NAME),
    userIds: wanted,
  });
  if (!made.ok) return failed(made.error.kind);
  const { groupId, notAdded } = made.value;
  const isOut = (userId: string | undefined) => userId === undefined || notAdded.includes(userId);
  const conversationId = conversationIdOf({ kind: 'group', groupId });
  platform.navigation.open({ to: 'chat', conversationId });
  return ok({ conversationId, notAdded: users.filter((_, index) => isOut(userIds[index])) });
}

const LONGEST_NAME = GROUP_TEXT_BYTES.name;
