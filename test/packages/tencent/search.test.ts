import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { REQUEST_LIMIT_MS } from '../../../miniprogram/packages/tencent/requests';
import { TencentSearch } from '../../../miniprogram/packages/tencent/search';

function setUp(isReady = true) {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  const search = new TencentSearch(clock, () => (isReady ? fake.sdk : undefined));
  return { clock, fake, search };
}

it('asks for what is wanted, in the SDK’s words', async () => {
  const { fake, search } = setUp();
  await search.messages({
    words: ['a', 'b'],
    conversationId: 'group:team',
    from: ['mo'],
    kinds: ['image', 'video'],
    cursor: '40',
  });
  await search.messages({ words: ['a'] });
  expect(fake.callsOf('searchCloudMessages')).toEqual([
    [
      {
        keywordList: ['a', 'b'],
        keywordListMatchType: 'and',
        conversationID: 'GROUPteam',
        senderUserIDList: ['mo'],
        messageTypeList: ['TIMImageElem', 'TIMVideoFileElem'],
        cursor: '40',
        count: 20,
      },
    ],
    [{ keywordList: ['a'], keywordListMatchType: 'and', count: 20 }],
  ]);
});

it('reads the answer, and leaves out what nobody could open', async () => {
  const { fake, search } = setUp();
  fake.answer('searchCloudMessages', () =>
    Promise.resolve({
      data: {
        totalCount: 3,
        cursor: 'next',
        searchResultList: [
          { conversationID: 'C2Cmo', messageCount: 1, messageList: [sdkText(), { ID: '' }, null] },
          { conversationID: 'GROUPteam', messageCount: 12, messageList: [] },
          { conversationID: 'TOPICx', messageCount: 1, messageList: [] },
          { conversationID: 'C2Cqi', messageCount: 0 },
          null,
          'text',
        ],
      },
    }),
  );
  expect(await search.messages({ words: ['a'] })).toMatchObject({
    ok: true,
    value: {
      totalCount: 3,
      cursor: 'next',
      hits: [
        { conversationId: 'direct:mo', count: 1, messages: [{ id: 'm-1' }] },
        { conversationId: 'group:team', count: 12, messages: [] },
      ],
    },
  });
});

it.each([undefined, null, 7, { data: 'x' }, { data: { searchResultList: {}, totalCount: -1 } }])(
  'takes the answer %j for none',
  async (reply) => {
    const { fake, search } = setUp();
    fake.answer('searchCloudMessages', () => Promise.resolve(reply));
    expect(await search.messages({ words: ['a'] })).toEqual({
      ok: true,
      value: { hits: [], totalCount: 0 },
    });
  },
);

it('says why there is no answer, and waits no longer than its limit', async () => {
  const { clock, fake, search } = setUp();
  fake.answer('searchCloudMessages', () => Promise.reject(sdkError(60020)));
  expect(await search.messages({ words: ['a'] })).toMatchObject({
    error: { kind: 'not-available' },
  });
  fake.answer('searchCloudMessages', () => {
    throw new Error('params');
  });
  expect(await search.messages({ words: [] })).toMatchObject({ error: { kind: 'unknown' } });
  expect(await search.messages({ words: ['a'], conversationId: 'nowhere' })).toMatchObject({
    error: { kind: 'not-found' },
  });
  fake.answer('searchCloudMessages', () => new Promise(() => undefined));
  const late = search.messages({ words: ['a'] });
  await clock.advance(REQUEST_LIMIT_MS);
  expect(await late).toMatchObject({ error: { kind: 'timeout' } });
  expect(await setUp(false).search.messages({ words: ['a'] })).toMatchObject({
    error: { kind: 'not-ready' },
  });
});
