import {
  conversationIdFromSdk,
  conversationIdToSdk,
  requiredSdkId,
  targetFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/ids';

const PAIRS = [
  ['C2Cmo', 'direct:mo'],
  ['GROUPteam', 'group:team'],
  ['GROUP@TGS#_abc', 'group:@TGS#_abc'],
  ['C2CGROUPx', 'direct:GROUPx'],
  ['@TIM#SYSTEM', 'system'],
] as const;

it.each(PAIRS)('translates %s and back', (sdkId, ours) => {
  expect(conversationIdFromSdk(sdkId)).toBe(ours);
  expect(conversationIdToSdk(ours)).toBe(sdkId);
});

it('knows who a conversation is with', () => {
  expect(targetFromSdk('C2Cmo')).toEqual({ kind: 'direct', userId: 'mo' });
});

it('answers nothing for what is no conversation here', () => {
  for (const id of ['TOPICx', 'C2C', '', 7, null, `C2C${'x'.repeat(500)}`])
    expect(conversationIdFromSdk(id)).toBeUndefined();
  expect(conversationIdToSdk('nowhere')).toBeUndefined();
});

it('throws with the SDK’s own code where an ID is required', () => {
  expect(requiredSdkId('direct:mo')).toBe('C2Cmo');
  let thrown: unknown;
  try {
    requiredSdkId('nowhere');
  } catch (reason) {
    thrown = reason;
  }
  expect(thrown).toMatchObject({ code: 2503 });
});
