import { aFewPeople } from './worlds';
import { eventOf, kindOf, receivedText, sendText, signedIn, textOf, valueOf } from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Messages that are pinned in a group. */
export function describePins(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('pins for the whole group, and takes off again', async () => {
    const [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
    const sent = await sendText(mo, 'group:team', 'read this');
    await receivedText(lin, 'read this');
    await valueOf(mo.chat.pins.set(sent, true));
    expect(await eventOf(lin, 'pins-changed')).toEqual({
      type: 'pins-changed',
      conversationId: 'group:team',
    });
    const [pinned] = await valueOf(lin.chat.pins.of('group:team'));
    expect(pinned).toMatchObject({ id: sent.id, from: 'mo', isOwn: false });
    await valueOf(mo.chat.pins.set(sent, false));
    expect(await valueOf(lin.chat.pins.of('group:team'))).toEqual([]);
  });

  it('lists them for a device that holds none of the messages, oldest first', async () => {
    const mo = await signedIn(service, 'mo');
    const one = await sendText(mo, 'group:team', 'one');
    const two = await sendText(mo, 'group:team', 'two');
    await valueOf(mo.chat.pins.set(two, true));
    await valueOf(mo.chat.pins.set(one, true));
    const qi = await signedIn(service, 'qi');
    expect((await valueOf(qi.chat.pins.of('group:team'))).map(textOf)).toEqual(['one', 'two']);
    expect(await valueOf(mo.chat.pins.of('group:team'))).toMatchObject([
      { id: one.id, isOwn: true },
      { id: two.id, isOwn: true },
    ]);
  });

  it('is for those who run the group', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'group:team', 'me too');
    expect(await kindOf(lin.chat.pins.set(sent, true))).toBe('forbidden');
  });

  it('holds ten', async () => {
    const mo = await signedIn(service, 'mo');
    for (let count = 0; count < 10; count += 1)
      await valueOf(mo.chat.pins.set(await sendText(mo, 'group:team', `pin ${count}`), true));
    const last = await sendText(mo, 'group:team', 'one too many');
    expect(await kindOf(mo.chat.pins.set(last, true))).toBe('too-many');
  });

  it('has none between two people, and says where they are not bought', async () => {
    const mo = await signedIn(service, 'mo');
    expect(await kindOf(mo.chat.pins.of('direct:lin'))).toBe('not-found');
    service.setFeature('pins', false);
    expect(await kindOf(mo.chat.pins.of('group:team'))).toBe('not-available');
  });
}
