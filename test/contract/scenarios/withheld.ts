import { aFewPeople } from './worlds';
import { eventOf, receivedText, sendText, signedIn, wholeHistory } from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Messages that the content check marks some time after they were sent. */
export function describeWithheld(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it.each([
    ['direct:mo', 'direct:lin', { userId: 'mo' }],
    ['group:team', 'group:team', { groupId: 'team' }],
  ] as const)('are withheld from everybody (%s)', async (mine, theirs, to) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, mine, 'buy my tablets');
    await receivedText(mo, 'buy my tablets');
    service.markRisky({ from: 'lin', to });
    for (const client of [lin, mo]) {
      const { messages } = await eventOf(client, 'messages-changed');
      expect(messages).toMatchObject([{ id: sent.id, content: { kind: 'withheld' } }]);
    }
    await mo.chat.signOut();
    const again = await signedIn(service, 'mo');
    const kept = (await wholeHistory(again, theirs)).find(({ id }) => id === sent.id);
    expect(kept?.content).toEqual({ kind: 'withheld' });
  });
}
