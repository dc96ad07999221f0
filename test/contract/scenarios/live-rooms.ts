import { aFewPeople } from './worlds';
import { eventOf, kindOf, receivedBy, sendText, signedIn, textOf, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { World } from '../../../tools/local-chat';

const withRooms: World = {
  ...aFewPeople,
  groups: [
    ...(aFewPeople.groups ?? []),
    { groupId: 'stage', type: 'AVChatRoom', name: 'Stage', owner: 'mo', members: [] },
    { groupId: 'attic', type: 'AVChatRoom', name: 'Attic', owner: 'qi', members: [] },
  ],
};

function heardIn(client: ContractClient, groupId = 'stage'): readonly Message[] {
  return client.events.flatMap((event) =>
    event.type === 'room-messages-received' && event.groupId === groupId ? event.messages : [],
  );
}

function heardText(client: ContractClient, text: string): Promise<Message> {
  return until(() => heardIn(client).find((message) => textOf(message) === text), {
    what: `${client.userId}: “${text}”`,
  });
}

function tipKinds(client: ContractClient): readonly string[] {
  return heardIn(client).flatMap(({ content }) =>
    content.kind === 'tip' ? [content.tip.kind] : [],
  );
}

/** Live rooms: who is in, what they hear, and who is sent out. */
export function describeLiveRooms(make: MakeService): void {
  let service: ContractService;
  let mo: ContractClient;
  let lin: ContractClient;
  beforeEach(async () => {
    service = await make(withRooms);
    [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
  });
  afterEach(() => service.dispose());

  const enter = (client: ContractClient, groupId = 'stage') =>
    valueOf(client.chat.liveRooms.enter(groupId));

  it('lets anybody in, and says what they are there', async () => {
    expect(await enter(mo)).toMatchObject({ type: 'live', name: 'Stage', myRole: 'owner' });
    expect(await enter(lin)).toMatchObject({ ownerId: 'mo', myRole: 'member' });
    await until(() => tipKinds(mo).includes('joined'));
  });

  it('knows no room that is not there', async () => {
    expect(await kindOf(lin.chat.liveRooms.enter('nowhere'))).toBe('group-gone');
  });

  it('tells what is said apart from everything else, and lists the room nowhere', async () => {
    await enter(mo);
    await enter(lin);
    const sent = await sendText(mo, 'group:stage', 'welcome');
    expect(await heardText(lin, 'welcome')).toMatchObject({
      id: sent.id,
      conversationId: 'group:stage',
      from: 'mo',
      isOwn: false,
    });
    expect(receivedBy(lin)).toEqual([]);
    const { conversations } = await valueOf(lin.chat.conversations());
    expect(conversations.map(({ conversationId }) => conversationId)).not.toContain('group:stage');
    expect((await valueOf(lin.chat.groups())).map(({ groupId }) => groupId)).toEqual(['team']);
  });

  it('tells those who come later what was said before, apart from what is said since', async () => {
    await enter(mo);
    await sendText(mo, 'group:stage', 'one');
    await sendText(mo, 'group:stage', 'two');
    await enter(lin);
    await sendText(mo, 'group:stage', 'three');
    await heardText(lin, 'three');
    const heard = (isEarlier: boolean) =>
      lin.events.flatMap((event) =>
        event.type === 'room-messages-received' && (event.isEarlier === true) === isEarlier
          ? event.messages.map(textOf).filter(Boolean)
          : [],
      );
    expect([heard(true), heard(false)]).toEqual([['one', 'two'], ['three']]);
    expect(heardIn(lin)[0]).toMatchObject({ from: 'mo', isOwn: false });
  });

  it('keeps nothing for those who come later where that is not bought', async () => {
    service.setFeature('liveHistory', false);
    const lin = await signedIn(service, 'lin');
    await enter(mo);
    await sendText(mo, 'group:stage', 'before');
    await enter(lin);
    await sendText(mo, 'group:stage', 'after');
    await heardText(lin, 'after');
    expect(heardIn(lin).map(textOf).filter(Boolean)).toEqual(['after']);
  });

  it('counts who is there', async () => {
    await enter(mo);
    await enter(lin);
    await until(async () => (await valueOf(lin.chat.liveRooms.onlineCount('stage'))) === 2);
  });

  it('names who is there, the last to come first', async () => {
    await enter(mo);
    await enter(lin);
    const { guests, cursor } = await valueOf(lin.chat.liveRooms.guests('stage'));
    expect(guests.map(({ userId, role }) => [userId, role])).toEqual([
      ['lin', 'member'],
      ['mo', 'owner'],
    ]);
    expect(guests[1]).toMatchObject({ nick: 'Mo' });
    expect(cursor).toBeUndefined();
  });

  it('says where that is not bought', async () => {
    service.setFeature('liveMembers', false);
    const qi = await signedIn(service, 'qi');
    await enter(qi);
    expect(await kindOf(qi.chat.liveRooms.guests('stage'))).toBe('not-available');
  });

  it('hears what is said in every room at once, apart from everything else', async () => {
    await enter(mo, 'stage');
    await enter(lin, 'attic');
    service.broadcast('qi', 'good evening everybody');
    const heard = await until(() =>
      heardIn(lin, 'attic').find((each) => textOf(each) === 'good evening everybody'),
    );
    expect(heard).toMatchObject({ conversationId: 'group:attic', from: 'qi', isBroadcast: true });
    await heardText(mo, 'good evening everybody');
    expect(receivedBy(lin)).toEqual([]);
  });

  it('is left, and nothing is heard of it any more', async () => {
    await enter(mo);
    await enter(lin);
    await valueOf(lin.chat.liveRooms.leave('stage'));
    await until(() => tipKinds(mo).includes('left'));
    await sendText(mo, 'group:stage', 'gone?');
    expect(await kindOf(lin.chat.liveRooms.leave('stage'))).not.toBe('ok');
    expect(heardIn(lin).map(textOf)).not.toContain('gone?');
  });

  it('is left by entering another', async () => {
    await enter(mo);
    await enter(lin);
    await enter(lin, 'attic');
    await until(() => tipKinds(mo).includes('left'));
    await sendText(mo, 'group:stage', 'anybody?');
    await sendText(lin, 'group:attic', 'dusty here');
    expect(heardIn(lin).map(textOf)).not.toContain('anybody?');
  });

  it('cannot be left by its owner', async () => {
    await enter(mo);
    expect(await kindOf(mo.chat.liveRooms.leave('stage'))).toBe('forbidden');
  });

  it('is made, entered and used by whoever likes', async () => {
    const groupId = await valueOf(lin.chat.liveRooms.create('Kitchen'));
    expect(await enter(lin, groupId)).toMatchObject({ name: 'Kitchen', myRole: 'owner' });
    await enter(mo, groupId);
    await sendText(mo, `group:${groupId}`, 'smells good');
    await until(() => heardIn(lin, groupId).some((each) => textOf(each) === 'smells good'));
  });

  it('marks people, and names those who bear a mark', async () => {
    await enter(mo);
    await enter(lin);
    const { liveRooms } = mo.chat;
    const isGiven = true;
    const people = ['lin', 'somebody-else'];
    expect(await valueOf(liveRooms.mark('stage', people, { markId: 1000, isGiven }))).toEqual([
      'lin',
    ]);
    const marked = async (markId: number) =>
      (await valueOf(liveRooms.guests('stage', { markId }))).guests.map(({ userId }) => userId);
    expect([await marked(1000), await marked(1001)]).toEqual([['lin'], []]);
    await valueOf(liveRooms.mark('stage', ['lin'], { markId: 1000, isGiven: false }));
    expect(await marked(1000)).toEqual([]);
  });

  it('lets only the owner mark people', async () => {
    await enter(mo);
    await enter(lin);
    const mark = lin.chat.liveRooms.mark('stage', ['mo'], { markId: 1000, isGiven: true });
    expect(await kindOf(mark)).toBe('forbidden');
  });

  it('says where marks are not bought', async () => {
    service.setFeature('liveMarks', false);
    await enter(mo);
    const mark = mo.chat.liveRooms.mark('stage', ['mo'], { markId: 1000, isGiven: true });
    expect(await kindOf(mark)).toBe('not-available');
  });

  it('sends somebody out, and lets them in again when their time is over', async () => {
    await enter(mo);
    await enter(lin);
    await valueOf(mo.chat.liveRooms.ban('stage', 'lin', { seconds: 60, reason: 'noise' }));
    const { messages } = await eventOf(lin, 'messages-received');
    expect(messages[0]).toMatchObject({
      conversationId: 'system',
      content: { notice: { kind: 'banned', groupId: 'stage' } },
    });
    await until(() => tipKinds(mo).includes('banned'));
    expect(await kindOf(lin.chat.liveRooms.enter('stage'))).toBe('forbidden');
    service.advanceService(61_000);
    await enter(lin);
  });

  it('sends nobody out for those who do not run it', async () => {
    await enter(mo);
    await enter(lin);
    const ban = lin.chat.liveRooms.ban('stage', 'mo', { seconds: 60, reason: '' });
    expect(await kindOf(ban)).toBe('forbidden');
  });

  it('says where sending out is not bought', async () => {
    service.setFeature('liveBans', false);
    await enter(mo);
    await enter(lin);
    const ban = mo.chat.liveRooms.ban('stage', 'lin', { seconds: 60, reason: '' });
    expect(await kindOf(ban)).toBe('not-available');
  });
}
