import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { ListSync } from '../../../miniprogram/packages/tencent/list-sync';

const list = (isSyncCompleted: boolean) => () =>
  Promise.resolve({ data: { conversationList: ['a'], isSyncCompleted } });

function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  const heard: unknown[] = [];
  const sync = new ListSync(
    clock,
    () => (fake.isUsable ? fake.sdk : undefined),
    (event) => heard.push(event),
  );
  const pass = async (ms: number) => {
    await clock.advance(ms);
    await settle();
  };
  const asked = () => fake.callsOf('getConversationList').length;
  return { fake, heard, sync, pass, asked };
}

it('asks until the list is whole, and tells it once', async () => {
  const { fake, heard, sync, pass, asked } = setUp();
  fake.answer('getConversationList', list(false));
  sync.told(false);
  sync.told(false);
  await pass(300);
  expect(heard).toEqual([]);
  fake.answer('getConversationList', list(true));
  await pass(5_000);
  expect(heard).toEqual([{ data: ['a'] }]);
  expect(asked()).toBe(3);
});

it('asks nothing once the SDK has told it by itself', async () => {
  const { sync, pass, asked } = setUp();
  sync.told(false);
  sync.told(true);
  await pass(5_000);
  expect(asked()).toBe(0);
});

it('gives up after a while, and when nobody is signed in', async () => {
  const { fake, heard, sync, pass, asked } = setUp();
  fake.answer('getConversationList', () => Promise.reject(sdkError(2801)));
  sync.told(false);
  await pass(60_000);
  expect(asked()).toBe(20);
  fake.isUsable = false;
  sync.rest();
  sync.told(false);
  await pass(60_000);
  expect(asked()).toBe(20);
  expect(heard).toEqual([]);
});
