import {
  isAboutTyping,
  typingData,
  typingFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/typing';

const custom = (data: unknown, parts: Readonly<Record<string, unknown>> = {}) => ({
  ID: 'm-1',
  type: 'TIMCustomElem',
  conversationID: 'C2Cmo',
  flow: 'in',
  payload: { data },
  ...parts,
});

it('speaks as the service’s own kits do', () => {
  expect(JSON.parse(typingData(true))).toEqual({
    businessID: 'user_typing_status',
    typingStatus: 1,
    version: 1,
    userAction: 14,
    actionParam: 'EIMAMSG_InputStatus_Ing',
  });
});

it('reads what it writes', () => {
  const told = typingFromSdk([custom(typingData(true)), custom(typingData(false))]);
  expect(told).toEqual([
    { type: 'peer-typing', conversationId: 'direct:mo', isTyping: true },
    { type: 'peer-typing', conversationId: 'direct:mo', isTyping: false },
  ]);
});

it('hears nothing in groups, of itself, or where nobody is named', () => {
  const data = typingData(true);
  const values = [
    custom(data, { conversationID: 'GROUPteam' }),
    custom(data, { flow: 'out' }),
    custom(data, { conversationID: undefined }),
  ];
  expect(typingFromSdk(values)).toEqual([]);
});

it.each([
  '{"businessID":"user_typing_status"}',
  '{"businessID":"user_typing_status","typingStatus":"1"}',
  '{"businessID":"user_typing_status","typingStatus":1e999}',
])('reads the broken %s as nobody writing, and as no message', (data) => {
  expect(typingFromSdk([custom(data)])).toMatchObject([{ isTyping: false }]);
  expect(isAboutTyping(custom(data))).toBe(true);
});

it.each([
  undefined,
  7,
  '',
  '{',
  '[]',
  'user_typing_status',
  '{"businessID":["user_typing_status"]}',
  '{"businessID":"dice","text":"user_typing_status"}',
  `{"businessID":"user_typing_status","typingStatus":1,"x":"${'x'.repeat(2_000)}"}`,
])('leaves %j to whoever shows messages', (data) => {
  expect(isAboutTyping(custom(data))).toBe(false);
  expect(typingFromSdk([custom(data)])).toEqual([]);
});
