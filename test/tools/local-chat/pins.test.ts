import type { Message } from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, TEAM, knowsGroup } from './chat-room';

interface Pinned {
  readonly groupID: string;
  readonly isPinned: boolean;
  readonly message: Message;
  readonly operatorInfo: { readonly userID: string };
}

const UPDATED = 'onPinnedGroupMessageUpdated';

let room: ChatRoom;
let anna: SdkUser;
let ben: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  room.service.seed({ groups: [{ ...TEAM, type: 'Public', members: ['ben', 'cleo'] }] });
  [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  await Promise.all([knowsGroup(anna, 'team'), knowsGroup(ben, 'team')]);
});
afterEach(() => room.close());

const pin = (user: SdkUser, message: Message, isPinned = true) =>
  user.chat.pinGroupMessage({ groupID: 'team', message, isPinned });

async function pinsOf(user: SdkUser): Promise<readonly Message[]> {
  const reply: unknown = await user.chat.getPinnedGroupMessageList('team');
  return (dataOf(reply) as { readonly messageList: readonly Message[] }).messageList;
}

it('pins for the whole group and tells it who did', async () => {
  const sent = await anna.sendGroupText('team', 'read this');
  const told = ben.waitFor<Pinned>(UPDATED);
  await pin(anna, sent);
  expect(await told).toMatchObject({
    groupID: 'team',
    isPinned: true,
    message: { ID: sent.ID, payload: { text: 'read this' } },
    operatorInfo: { userID: 'anna' },
  });
  expect(await pinsOf(ben)).toMatchObject([{ ID: sent.ID }]);
});

it('lists what was pinned before, also for a device that holds none of it', async () => {
  const first = await anna.sendGroupText('team', 'one');
  const second = await anna.sendGroupText('team', 'two');
  await pin(anna, second);
  await pin(anna, first);
  const cleo = await room.enter('cleo');
  await knowsGroup(cleo, 'team');
  expect(await pinsOf(cleo)).toMatchObject([{ ID: first.ID }, { ID: second.ID }]);
});

it('unpins, and names what it was', async () => {
  const sent = await anna.sendGroupText('team', 'read this');
  await pin(anna, sent);
  const told = ben.waitFor<Pinned>(UPDATED, ({ isPinned }) => !isPinned);
  await pin(anna, sent, false);
  expect(await told).toMatchObject({ message: { ID: sent.ID, sequence: sent.sequence } });
  expect(await pinsOf(anna)).toEqual([]);
});

it('is for owners and admins', async () => {
  const sent = await anna.sendGroupText('team', 'read this');
  expect(await rejectionCode(pin(ben, sent))).toBe(10007);
});

it('pins ten at most, each once', async () => {
  const sent: Message[] = [];
  for (const text of 'abcdefghijk') sent.push(await anna.sendGroupText('team', text));
  for (const message of sent.slice(0, 10)) await pin(anna, message);
  const [first, last] = [sent[0], sent[10]] as [Message, Message];
  expect(await rejectionCode(pin(anna, last))).toBe(10070);
  expect(await rejectionCode(pin(anna, first))).toBe(10071);
  expect(await rejectionCode(pin(anna, last, false))).toBe(10072);
});

it('leaves the history of the group alone', async () => {
  const sent = await anna.sendGroupText('team', 'read this');
  await pin(anna, sent);
  expect(room.service.messagesInGroup('team')).toHaveLength(1);
});

it('refuses when pins are not bought', async () => {
  const sent = await anna.sendGroupText('team', 'read this');
  room.service.setFeature('pins', false);
  expect(await rejectionCode(pin(anna, sent))).toBe(60020);
  expect(await rejectionCode(anna.chat.getPinnedGroupMessageList('team'))).toBe(60020);
});
