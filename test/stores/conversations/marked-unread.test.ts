import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { MarkedUnread } from '../../../miniprogram/stores/conversations/marked-unread';

function build(device = new FakeStorage()) {
  const marked = new MarkedUnread();
  const storage = new AccountStorage(device, 'lin');
  marked.open(storage);
  return { marked, device, storage };
}

describe('MarkedUnread', () => {
  it('keeps marks across a restart, for their account only', () => {
    const { marked, device } = build();
    marked.add('direct:mo');
    marked.add('direct:su');
    marked.remove('direct:su');
    const restarted = build(device);
    expect(restarted.marked.has('direct:mo')).toBe(true);
    expect(restarted.marked.has('direct:su')).toBe(false);
    restarted.marked.open(new AccountStorage(device, 'mo'));
    expect(restarted.marked.has('direct:mo')).toBe(false);
  });

  it('writes nothing when nothing changes', () => {
    const { marked, device } = build();
    marked.remove('direct:mo');
    marked.add('direct:mo');
    marked.add('direct:mo');
    expect(device.writtenKeys).toHaveLength(1);
  });

  it.each([undefined, null, 'direct:mo', 7, {}, [7, null, {}, 'nonsense', '']])(
    'starts clean from %j',
    (value) => {
      const device = new FakeStorage();
      new AccountStorage(device, 'lin').write('marked-unread', value ?? null);
      const { marked } = build(device);
      expect(marked.has('direct:mo')).toBe(false);
      marked.add('direct:mo');
      expect(marked.has('direct:mo')).toBe(true);
    },
  );

  it('keeps the newest two hundred', () => {
    const { marked } = build();
    for (let index = 0; index <= 200; index++) marked.add(`direct:u${index}`);
    expect(marked.has('direct:u0')).toBe(false);
    expect(marked.has('direct:u1')).toBe(true);
    expect(marked.has('direct:u200')).toBe(true);
  });

  it('works for this start where storage is full', () => {
    const { marked, device } = build();
    device.isFull = true;
    marked.add('direct:mo');
    expect(marked.has('direct:mo')).toBe(true);
  });
});
