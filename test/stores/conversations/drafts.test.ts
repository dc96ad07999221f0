import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { Drafts } from '../../../miniprogram/stores/conversations/drafts';
import { FakePlatform } from '../../support/fakes/fake-platform';

function opened(platform = new FakePlatform()) {
  const storage = new AccountStorage(platform.storage, 'lin');
  const drafts = new Drafts(platform.clock);
  drafts.open(storage);
  return { platform, drafts, storage };
}

describe('Drafts', () => {
  it('are there again after a restart', async () => {
    const { platform, drafts } = opened();
    drafts.set('direct:mo', '还没写完 👨‍👩‍👧');
    await platform.clock.advance(500);
    expect(opened(platform).drafts.textOf('direct:mo')).toBe('还没写完 👨‍👩‍👧');
  });

  it('keep mentions and what they answer', async () => {
    const { platform, drafts } = opened();
    const mentions = [{ start: 0, length: 4, userId: 'mo' }];
    const quote = {
      messageId: 'm',
      sequence: 1,
      sentAtMs: 1_000,
      senderName: 'Mo',
      kind: 'text',
      summary: 'x',
    } as const;
    drafts.set('group:team', '@Mo\u2005', { mentions, quote });
    drafts.set('direct:mo', '', { quote });
    await platform.clock.advance(500);
    const again = opened(platform).drafts;
    expect(again.of('group:team')).toEqual({ text: '@Mo\u2005', mentions, quote });
    expect(again.of('direct:mo').quote).toEqual(quote);
    expect(again.textOf('direct:mo')).toBe('');
  });

  it('change with their mentions alone', async () => {
    const { platform, drafts } = opened();
    drafts.set('group:team', '@Mo\u2005', { mentions: [{ start: 0, length: 4, userId: 'mo' }] });
    drafts.set('group:team', '@Mo\u2005');
    await platform.clock.advance(500);
    expect(opened(platform).drafts.of('group:team').mentions).toEqual([]);
  });

  it('are written once per pause, not per key', async () => {
    const { platform, drafts, storage } = opened();
    const write = jest.spyOn(storage, 'write');
    for (const text of ['a', 'ab', 'abc']) drafts.set('direct:mo', text);
    expect(write).not.toHaveBeenCalled();
    await platform.clock.advance(500);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('are written when the account closes before the pause is over', () => {
    const { platform, drafts } = opened();
    drafts.set('direct:mo', 'a');
    drafts.close();
    expect(platform.clock.pendingCount).toBe(0);
    expect(opened(platform).drafts.textOf('direct:mo')).toBe('a');
  });

  it('do not count white space as something typed', () => {
    const { drafts } = opened();
    drafts.set('direct:mo', ' \n ');
    expect(drafts.textOf('direct:mo')).toBe('');
  });

  it('give way oldest first when there are too many', () => {
    const { drafts } = opened();
    for (let index = 0; index <= 50; index++) drafts.set(`direct:${index}`, 'x');
    expect(drafts.textOf('direct:0')).toBe('');
    expect(drafts.textOf('direct:50')).toBe('x');
  });

  it.each([['text'], [[1, 2]], [{ 'direct:mo': 7 }], [{ 'direct:mo': 'x'.repeat(99_999) }]])(
    'start empty on a stored value that is not theirs: %#',
    (value) => {
      const platform = new FakePlatform();
      new AccountStorage(platform.storage, 'lin').write('drafts', value);
      expect(opened(platform).drafts.textOf('direct:mo')).toBe('');
    },
  );
});
