import type { Message } from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, TEAM, knowsGroup } from './chat-room';

/** A reaction as the SDK tells it. */
interface Told {
  readonly reactionID: string;
  readonly totalUserCount: number;
  readonly reactedByMyself: boolean;
  readonly partialUserList: readonly { readonly userID: string; readonly nick: string }[];
}

interface Update {
  readonly messageID: string;
  readonly reactionList: readonly Told[];
}

const UPDATED = 'onMessageReactionsUpdated';

let room: ChatRoom;
let anna: SdkUser;
let ben: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
});
afterEach(() => room.close());

/** A text of Anna's that both hold. */
async function sharedText(text = 'hi'): Promise<{ readonly sent: Message; readonly got: Message }> {
  const received = ben.nextMessage();
  const sent = await anna.sendText('ben', text);
  return { sent, got: await received };
}

async function reactionsOf(user: SdkUser, messageList: readonly Message[]) {
  const reply: unknown = await user.chat.getMessageReactions({
    messageList: [...messageList],
    maxUserCountPerReaction: 2,
  });
  return (dataOf(reply) as { readonly resultList: readonly Update[] }).resultList;
}

it('tells both people of a reaction, with how many and who', async () => {
  const { sent, got } = await sharedText();
  const [toAnna, toBen] = [anna.waitFor<Update>(UPDATED), ben.waitFor<Update>(UPDATED)];
  await ben.chat.addMessageReaction(got, '👍');
  for (const told of [await toAnna, await toBen]) {
    expect(told).toMatchObject({
      messageID: sent.ID,
      reactionList: [
        { reactionID: '👍', totalUserCount: 1, partialUserList: [{ userID: 'ben', nick: 'Ben' }] },
      ],
    });
  }
});

it('answers for many messages at once, also for those without reactions', async () => {
  const [first, second] = [await sharedText('one'), await sharedText('two')];
  await anna.chat.addMessageReaction(first.sent, '👍');
  await ben.chat.addMessageReaction(first.got, '👍');
  await ben.chat.addMessageReaction(first.got, '🎉');
  expect(await reactionsOf(anna, [first.sent, second.sent])).toMatchObject([
    {
      messageID: first.sent.ID,
      reactionList: [
        { reactionID: '👍', totalUserCount: 2, reactedByMyself: true },
        { reactionID: '🎉', totalUserCount: 1, reactedByMyself: false },
      ],
    },
    { messageID: second.sent.ID, reactionList: [] },
  ]);
});

it('tells that a reaction is gone with its last person', async () => {
  const { got } = await sharedText();
  await ben.chat.addMessageReaction(got, '👍');
  const told = anna.waitFor<Update>(
    UPDATED,
    ({ reactionList }) => reactionList[0]?.totalUserCount === 0,
  );
  await ben.chat.removeMessageReaction(got, '👍');
  expect((await told).reactionList).toMatchObject([{ reactionID: '👍', partialUserList: [] }]);
});

it('tells my other device of what I did', async () => {
  const tablet = await room.enter('ben');
  const { got } = await sharedText();
  const told = tablet.waitFor<Update>(UPDATED);
  await ben.chat.addMessageReaction(got, '👍');
  const { reactionList } = await told;
  expect(reactionList).toMatchObject([{ reactedByMyself: true, totalUserCount: 1 }]);
});

it('works in groups, and names everybody page by page', async () => {
  await room.close();
  room = await ChatRoom.open();
  room.service.seed({ groups: [{ ...TEAM, type: 'Public', members: ['ben', 'cleo'] }] });
  const people = await Promise.all(['anna', 'ben', 'cleo'].map((id) => room.enter(id)));
  const [first, second, third] = people as [SdkUser, SdkUser, SdkUser];
  await Promise.all(people.map((user) => knowsGroup(user, 'team')));
  const [toSecond, toThird] = [second.nextMessage(), third.nextMessage()];
  const sent = await first.sendGroupText('team', 'lunch?');
  await second.chat.addMessageReaction(await toSecond, '👍');
  await third.chat.addMessageReaction(await toThird, '👍');
  const page = { message: sent, reactionID: '👍', count: 1 };
  const one = dataOf(await first.chat.getAllUserListOfMessageReaction({ ...page, nextSeq: 0 }));
  expect(one).toMatchObject({ userList: [{ userID: 'ben' }], nextSeq: 1, isCompleted: false });
  const two = dataOf(await first.chat.getAllUserListOfMessageReaction({ ...page, nextSeq: 1 }));
  expect(two).toMatchObject({ userList: [{ userID: 'cleo' }], nextSeq: 0, isCompleted: true });
  expect(await reactionsOf(first, [sent])).toMatchObject([
    { messageID: sent.ID, reactionList: [{ totalUserCount: 2 }] },
  ]);
});

it('keeps to the limits of the cloud', async () => {
  const { sent, got } = await sharedText();
  for (const letter of 'abcdefghij') await anna.chat.addMessageReaction(sent, letter);
  expect(await rejectionCode(anna.chat.addMessageReaction(sent, 'k'))).toBe(23005);
  expect(await rejectionCode(anna.chat.addMessageReaction(sent, 'a'))).toBe(23007);
  expect(await rejectionCode(ben.chat.removeMessageReaction(got, 'z'))).toBe(23008);
  expect(await rejectionCode(ben.chat.removeMessageReaction(got, 'a'))).toBe(23009);
});

it('takes no reactions to what was recalled', async () => {
  const { sent, got } = await sharedText();
  await anna.chat.revokeMessage(sent);
  expect(await rejectionCode(ben.chat.addMessageReaction(got, '👍'))).not.toBe(0);
});

describe('when reactions are not bought', () => {
  it('refuses by itself', async () => {
    const { sent } = await sharedText();
    room.service.setFeature('reactions', false);
    expect(await rejectionCode(anna.chat.addMessageReaction(sent, '👍'))).toBe(60020);
  });

  it('tells devices that sign in, so that their SDK refuses', async () => {
    room.service.setFeature('reactions', false);
    const phone = await room.enter('cleo');
    const sent = await phone.sendText('anna', 'hi');
    expect(await rejectionCode(phone.chat.addMessageReaction(sent, '👍'))).toBe(3122);
    room.service.setFeature('reactions', true);
    const bought = await room.enter('cleo');
    const again = await bought.sendText('anna', 'hi');
    expect(await rejectionCode(bought.chat.addMessageReaction(again, '👍'))).toBe(0);
  });
});
