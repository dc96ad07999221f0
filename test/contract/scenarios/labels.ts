import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractService, MakeService } from '../contract';

/** Friends under names of mine. Lin and Mo are friends, Qi is nobody's. */
export function describeLabels(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  async function lin() {
    const { chat } = await signedIn(service, 'lin');
    await until(async () => (await valueOf(chat.contacts())).length > 0);
    return chat;
  }

  it('keeps friends under a name, and tells of it', async () => {
    const client = await signedIn(service, 'lin');
    const { labels } = client.chat;
    await until(async () => (await valueOf(client.chat.contacts())).length > 0);
    expect(await valueOf(labels.all())).toEqual([]);
    await valueOf(labels.create('家人', ['mo']));
    await valueOf(labels.create('同事', []));
    expect(await valueOf(labels.all())).toEqual([
      { name: '家人', userIds: ['mo'] },
      { name: '同事', userIds: [] },
    ]);
    await until(() =>
      client.events.some((event) => event.type === 'labels-changed' && event.labels.length === 2),
    );
  });

  it('labels and unlabels friends, and nobody else', async () => {
    const { labels } = await lin();
    await valueOf(labels.create('家人', []));
    await valueOf(labels.set('家人', 'mo', true));
    expect((await valueOf(labels.all()))[0]?.userIds).toEqual(['mo']);
    await valueOf(labels.set('家人', 'mo', false));
    expect((await valueOf(labels.all()))[0]?.userIds).toEqual([]);
    expect(await kindOf(labels.set('家人', 'qi', true))).toBe('not-friends');
    expect(await kindOf(labels.set('nothing', 'mo', true))).toBe('not-found');
  });

  it('renames and removes, and takes no name twice', async () => {
    const { labels } = await lin();
    await valueOf(labels.create('家人', ['mo']));
    expect(await kindOf(labels.create('家人', []))).toBe('unknown');
    await valueOf(labels.rename('家人', '亲人'));
    expect(await valueOf(labels.all())).toEqual([{ name: '亲人', userIds: ['mo'] }]);
    await valueOf(labels.remove('亲人'));
    expect(await valueOf(labels.all())).toEqual([]);
    expect(await kindOf(labels.remove('亲人'))).toBe('not-found');
  });

  it('is there when I come back', async () => {
    const first = await lin();
    await valueOf(first.labels.create('家人', ['mo']));
    const again = await signedIn(service, 'lin');
    await until(async () => (await valueOf(again.chat.labels.all())).length === 1);
    expect(await valueOf(again.chat.labels.all())).toEqual([{ name: '家人', userIds: ['mo'] }]);
  });
}
