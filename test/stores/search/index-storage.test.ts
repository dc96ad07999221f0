import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import {
  IndexStorage,
  MOST_BYTES,
  MOST_CONVERSATIONS,
} from '../../../miniprogram/stores/search/index-storage';

const packed = (bytes: number) => ({ messages: [['id', 'mo', '', 5, 0, 0, 'x']], bytes });

function setUp() {
  const device = new FakeStorage();
  const account = new AccountStorage(device, 'lin');
  return { device, account, index: new IndexStorage(account) };
}

it('has what was written, the last written first, also after a restart', () => {
  const { account, index } = setUp();
  for (const id of ['direct:a', 'direct:b', 'direct:a']) index.write(id, packed(9));
  const again = new IndexStorage(account);
  expect(again.conversationIds()).toEqual(['direct:a', 'direct:b']);
  expect(again.read('direct:b')).toEqual(packed(9).messages);
  expect(again.read('direct:c')).toBeUndefined();
});

it('lets the longest untouched go when there are too many, or too much', () => {
  const { device, index } = setUp();
  for (let number = 0; number <= MOST_CONVERSATIONS; number += 1)
    index.write(`direct:${number}`, packed(9));
  expect(index.conversationIds()).toHaveLength(MOST_CONVERSATIONS);
  expect(index.conversationIds()).not.toContain('direct:0');
  index.write('direct:big', packed(MOST_BYTES - 20));
  expect(index.conversationIds()).toEqual([
    'direct:big',
    `direct:${MOST_CONVERSATIONS}`,
    'direct:99',
  ]);
  expect(device.keys()).toHaveLength(4);
});

it('removes what is empty or refused, and never leaves an old value behind', () => {
  const { device, index } = setUp();
  index.write('direct:a', packed(9));
  device.isFull = true;
  index.write('direct:a', packed(10));
  expect(index.read('direct:a')).toBeUndefined();
  device.isFull = false;
  index.write('direct:b', packed(9));
  index.write('direct:b', { messages: [], bytes: 2 });
  index.remove('direct:never');
  expect(index.conversationIds()).toEqual([]);
});

it('starts anew where its list is broken, and leaves nothing behind', () => {
  for (const broken of [
    {},
    'x',
    [['nowhere', 1]],
    [['direct:a', 'x']],
    [7],
    new Array(500).fill(1),
  ]) {
    const { device, account, index } = setUp();
    index.write('direct:a', packed(9));
    account.write('message-index', broken);
    account.write('drafts', {});
    expect(new IndexStorage(account).conversationIds()).toEqual([]);
    expect(device.keys()).toEqual(['account:lin:message-index', 'account:lin:drafts']);
  }
});
