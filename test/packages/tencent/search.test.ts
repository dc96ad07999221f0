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

it('finds groups, and believes nothing that is not what it should be', async () => {
  const { fake, search } = setUp();
  const hostile = [
    null,
    { groupID: '' },
    { groupID: 'live', type: 'AVChatRoom', name: 'x' },
    {
      groupID: 'books',
      type: 'Public',
      name: 'n'.repeat(5_000),
      memberCount: 'many',
      introduction: { a: 1 },
      selfInfo: { role: 'Owner', nameCard: 'me' },
      joinOption: 'FreeAccess',
    },
    ...Array.from({ length: 500 }, (_, index) => ({ groupID: `g${index}`, type: 'Public' })),
  ];
  fake.answer('searchCloudGroups', () => ({
    data: { searchResultList: hostile, cursor: 'next', totalCount: 3 },
  }));
  const found = await search.groups('books', '40');
  if (!found.ok) throw new Error(found.error.detail);
  expect(fake.callsOf('searchCloudGroups')).toEqual([
    [{ keywordList: ['books'], count: 20, cursor: '40' }],
  ]);
  expect(found.value.cursor).toBe('next');
  expect(found.value.groups).toHaveLength(17);
  expect(found.value.groups[0]).toMatchObject({
    groupId: 'books',
    memberCount: 0,
    introduction: '',
    myRole: 'outsider',
    myNameCard: '',
    joinOption: 'free',
  });
  expect(found.value.groups[0]?.name).toHaveLength(1_000);
});

it('says that groups cannot be searched where that is not bought, or nobody is there', async () => {
  const { fake, search } = setUp();
  fake.answer('searchCloudGroups', () => Promise.reject(sdkError(60020)));
  expect(await search.groups('x')).toMatchObject({ ok: false, error: { kind: 'not-available' } });
  const nobody = setUp(false).search;
  expect(await nobody.groups('x')).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
});
