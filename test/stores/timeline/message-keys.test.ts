import { MessageKeys, entryKeyOf } from '../../../miniprogram/stores/timeline/message-keys';
import { buildMessage } from '../../support/builders';

describe('MessageKeys', () => {
  it('finds a message by the service’s ID and by its sender’s', () => {
    const keys = new MessageKeys();
    const message = buildMessage({ id: 'a', clientId: 'k' });
    keys.remember(message);
    expect(entryKeyOf(message)).toBe('k');
    expect([keys.find('a'), keys.findByKey('k')]).toEqual([message, message]);
    expect(keys.knownAs(buildMessage({ id: 'b', clientId: 'k' }))).toBe(message);
    expect(keys.knownAs(buildMessage({ id: 'a' }))).toBe(message);
    expect(keys.has(buildMessage({ id: 'b' }))).toBe(false);
  });

  it('forgets one, or all', () => {
    const keys = new MessageKeys();
    const [a, b] = [buildMessage({ id: 'a' }), buildMessage({ id: 'b' })];
    keys.remember(a);
    keys.remember(b);
    keys.forget(a);
    expect([keys.find('a'), keys.find('b')]).toEqual([undefined, b]);
    keys.clear();
    expect(keys.find('b')).toBeUndefined();
  });
});
