import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { UnnamedGroups } from '../../../miniprogram/packages/tencent/unnamed-groups';
import { buildConversation } from '../../support/builders';

const group = (id: string, title = '') =>
  buildConversation({ conversationId: `group:${id}`, title });

function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  fake.answer('getGroupProfile', () => Promise.resolve({ data: {} }));
  const groups = new UnnamedGroups(clock, () => (fake.isUsable ? fake.sdk : undefined));
  const pass = async (ms: number) => {
    await clock.advance(ms);
    await settle();
  };
  const asked = () => fake.callsOf('getGroupProfile').map(([options]) => options);
  return { fake, groups, pass, asked };
}

it('asks for the names that are still missing after a second, one at a time, and once', async () => {
  const { groups, pass, asked } = setUp();
  groups.told([group('a'), group('b'), group('c'), group('d', '有名字'), buildConversation({})]);
  await pass(1_000);
  expect(asked()).toEqual([]);
  groups.told([group('b', '来了')]);
  await pass(100);
  expect(asked()).toEqual([{ groupID: 'a' }]);
  await pass(250);
  expect(asked()).toEqual([{ groupID: 'a' }, { groupID: 'c' }]);
  groups.told([group('a'), group('c')]);
  await pass(10_000);
  expect(asked()).toHaveLength(2);
});

it('survives a refusal, and asks nothing for somebody who has left', async () => {
  const { fake, groups, pass, asked } = setUp();
  fake.answer('getGroupProfile', () => Promise.reject(sdkError(2996)));
  groups.told([group('a'), group('b'), group('c')]);
  await pass(1_100);
  expect(asked()).toHaveLength(1);
  fake.isUsable = false;
  await pass(5_000);
  fake.isUsable = true;
  groups.rest();
  await pass(5_000);
  expect(asked()).toHaveLength(1);
  groups.told([group('a')]);
  await pass(1_100);
  expect(asked()).toHaveLength(2);
});
