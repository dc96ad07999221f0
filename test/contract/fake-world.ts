import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { buildMember } from '../support/fakes/fake-members';
import { buildConversation, buildGroup, buildMessage, text } from '../support/builders';
import type { SeedChat, SeedGroup, SeedMessage, World } from '../../tools/local-chat';

/** Accounts that hold the parts of a seeded world which the contract uses. */
export function accountsOf(world: World, nowMs: number): ReadonlyMap<string, FakeChatAccount> {
  const people = (world.people ?? []).map(({ userId, nick }) => ({ userId, nick, avatarUrl: '' }));
  const accounts = new Map(people.map(({ userId }) => [userId, new FakeChatAccount(userId)]));
  for (const account of accounts.values()) {
    for (const person of people) account.people.set(person.userId, person);
    addContacts(account, world);
    for (const chat of world.chats ?? []) addChat(account, chat, nowMs);
    for (const group of world.groups ?? []) addGroup(account, group, nowMs);
  }
  return accounts;
}

function addContacts(account: FakeChatAccount, world: World): void {
  for (const { between, remark = '' } of world.friendships ?? []) {
    const isMine = between[0] === account.userId;
    if (!isMine && between[1] !== account.userId) continue;
    const friend = account.people.get(isMine ? between[1] : between[0]);
    if (friend === undefined) continue;
    account.contacts = [...account.contacts, { ...friend, remark: isMine ? remark : '' }];
  }
}

function addChat(account: FakeChatAccount, { between, messages, unread }: SeedChat, nowMs: number) {
  const { userId } = account;
  if (!between.includes(userId)) return;
  const peer = account.people.get(between[0] === userId ? between[1] : between[0]);
  if (peer === undefined) return;
  const conversationId = `direct:${peer.userId}`;
  const remark = account.contacts.find((contact) => contact.userId === peer.userId)?.remark ?? '';
  account.conversations.set(
    conversationId,
    buildConversation({ conversationId, title: peer.nick, remark }),
  );
  addMessages(account, conversationId, messages, unread?.[userId] ?? 0, nowMs);
}

function addGroup(account: FakeChatAccount, seed: SeedGroup, nowMs: number): void {
  const { userId } = account;
  const members = [seed.owner, ...seed.members];
  if (!members.includes(userId) || seed.type === 'AVChatRoom') return;
  const { groupId, name } = seed;
  const conversationId = `group:${groupId}`;
  const group = buildGroup({
    groupId,
    type: 'public',
    name,
    memberCount: members.length,
    myRole: roleIn(seed, userId),
  });
  account.groups = [...account.groups, group];
  account.members.set(
    groupId,
    members.map((id) =>
      buildMember({
        userId: id,
        nick: account.people.get(id)?.nick ?? '',
        nameCard: seed.nameCards?.[id] ?? '',
        role: roleIn(seed, id),
      }),
    ),
  );
  account.conversations.set(
    conversationId,
    buildConversation({ conversationId, title: name, groupType: group.type }),
  );
  addMessages(account, conversationId, seed.messages ?? [], 0, nowMs);
}

function roleIn({ owner, admins = [] }: SeedGroup, userId: string): 'owner' | 'admin' | 'member' {
  if (userId === owner) return 'owner';
  return admins.includes(userId) ? 'admin' : 'member';
}

function addMessages(
  account: FakeChatAccount,
  conversationId: string,
  seeds: readonly SeedMessage[],
  unreadCount: number,
  nowMs: number,
): void {
  const isGroup = conversationId.startsWith('group:');
  seeds.forEach(({ from, text: words = '', secondsAgo }, index) => {
    const message = buildMessage({
      id: `${isGroup ? conversationId : 'direct'}-${index}`,
      conversationId,
      from,
      isOwn: from === account.userId,
      sentAtMs: nowMs - secondsAgo * 1000,
      sequence: isGroup ? index + 1 : 0,
      content: text(words),
      senderNick: account.people.get(from)?.nick ?? '',
    });
    account.store(message, index >= seeds.length - unreadCount ? 'unread' : 'read');
  });
}
