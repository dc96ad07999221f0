import fc from 'fast-check';
import {
  messageFromSdk,
  messagesFromSdk,
  revocationOf,
} from '../../../../miniprogram/packages/tencent/from-sdk/message';
import { sdkText } from '../../../support/fakes/fake-sdk';

it('reads a message of somebody else', () => {
  const parts = { nick: 'Mo', avatar: 'a', nameCard: 'M', isModified: true };
  expect(messageFromSdk(sdkText(parts))).toEqual({
    id: 'm-1',
    conversationId: 'direct:mo',
    from: 'mo',
    isOwn: false,
    sentAtMs: 1_000_000,
    sequence: 0,
    content: { kind: 'text', text: 'hello', mentions: [] },
    senderNick: 'Mo',
    senderNameCard: 'M',
    senderAvatarUrl: 'a',
    delivery: 'sent',
    isReadByPeer: false,
    isEdited: true,
  });
});

it('believes sequences in groups only', () => {
  expect(messageFromSdk(sdkText({ conversationID: 'GROUPteam' }))).toMatchObject({ sequence: 7 });
});

it.each([
  ['unSend', 'sending'],
  ['success', 'sent'],
  ['fail', 'failed'],
])('tells how far an own message came: %s is %s', (status, delivery) => {
  expect(messageFromSdk(sdkText({ flow: 'out', status }))).toMatchObject({ isOwn: true, delivery });
  expect(messageFromSdk(sdkText({ flow: 'in', status }))).toMatchObject({ delivery: 'sent' });
});

it('takes what travelled along', () => {
  const cloudCustomData = '{"clientId":"c-1","messageReply":{"messageID":"m-0"}}';
  expect(messageFromSdk(sdkText({ cloudCustomData }))).toMatchObject({
    clientId: 'c-1',
    quote: { messageId: 'm-0' },
  });
  expect(messageFromSdk(sdkText({ cloudCustomData: '{' }))).not.toHaveProperty('quote');
});

it('tells who took a message back', () => {
  const revokerInfo = { userID: 'admin', nick: 'Boss' };
  expect(messageFromSdk(sdkText({ isRevoked: true, revokerInfo }))).toMatchObject({
    revocation: { by: 'admin', byName: 'Boss' },
  });
  expect(revocationOf({ revoker: 'qi', from: 'mo' })).toEqual({ by: 'qi', byName: '' });
  expect(revocationOf({ from: 'mo' })).toEqual({ by: 'mo', byName: '' });
});

describe('what the content check marked', () => {
  it('is withheld, whoever said it', () => {
    for (const flow of ['in', 'out'])
      expect(messageFromSdk(sdkText({ hasRiskContent: true, flow }))?.content).toEqual({
        kind: 'withheld',
      });
  });

  it('stays with its author when it did not get out', () => {
    const failed = sdkText({ hasRiskContent: true, flow: 'out', status: 'fail' });
    expect(messageFromSdk(failed)?.content).toMatchObject({ kind: 'text', text: 'hello' });
  });

  it.each([1, 'true', {}, [], null, undefined])('is not told by %j', (hasRiskContent) => {
    expect(messageFromSdk(sdkText({ hasRiskContent }))?.content).toMatchObject({ kind: 'text' });
  });
});

it('leaves out what has no ID or no conversation', () => {
  const unreadable = [null, 'x', sdkText({ ID: 5 }), sdkText({ conversationID: 'TOPICx' })];
  expect(messagesFromSdk([...unreadable, sdkText()])).toHaveLength(1);
  expect(messagesFromSdk({ length: 3 })).toEqual([]);
});

it('throws on nothing that a peer may send', () => {
  const hostile = fc.record(
    {
      ID: fc.oneof(fc.string(), fc.anything()),
      conversationID: fc.oneof(fc.constant('C2Cmo'), fc.constant('GROUPg'), fc.anything()),
      type: fc.oneof(
        fc.constantFrom(
          'TIMTextElem',
          'TIMImageElem',
          'TIMCustomElem',
          'TIMGroupTipElem',
          'TIMRelayElem',
          'TIMVideoFileElem',
        ),
        fc.anything(),
      ),
      payload: fc.oneof(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom('text', 'imageInfoArray', 'data', 'memberList', 'operationType'),
          fc.anything(),
        ),
      ),
      cloudCustomData: fc.oneof(fc.json(), fc.anything()),
      atUserList: fc.anything(),
      revokerInfo: fc.anything(),
      time: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(hostile, (value) => {
      messageFromSdk(value);
    }),
    { numRuns: 500 },
  );
});
