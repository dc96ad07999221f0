import fc from 'fast-check';
import {
  customDataOf,
  travellingDataOf,
} from '../../../../miniprogram/packages/tencent/from-sdk/custom-data';
import type { Quote } from '../../../../miniprogram/domain/message/quote';

const quote: Quote = {
  messageId: 'm-1',
  sequence: 7,
  sentAtMs: 1_772_000_000_000,
  senderName: '小莫',
  kind: 'image',
  summary: '[图片]',
};

it('brings back what it sends', () => {
  expect(travellingDataOf(customDataOf({ clientId: 'c-1' }))).toEqual({ clientId: 'c-1' });
  expect(travellingDataOf(customDataOf({ clientId: 'c-1', quote }))).toEqual({
    clientId: 'c-1',
    quote,
  });
});

it('says beside a silent message that nobody is to be called, and reads such a one as any other', () => {
  const silent = customDataOf({ clientId: 'c-1', options: { push: 'none' } });
  expect(JSON.parse(silent)).toEqual({ clientId: 'c-1', noPush: 1 });
  expect(travellingDataOf(silent)).toEqual({ clientId: 'c-1' });
});

it('writes quotes as other clients of the service read them', () => {
  expect(JSON.parse(customDataOf({ clientId: 'c-1', quote }))).toMatchObject({
    messageReply: {
      messageID: 'm-1',
      messageAbstract: '[图片]',
      messageSender: '小莫',
      messageType: 3,
      messageTime: 1_772_000_000,
      messageSequence: 7,
    },
  });
});

it.each(['', '{', '[]', '{"clientId":5}', '{"clientId":""}', 7, 'null', '{"messageReply":[]}'])(
  'finds nothing in %j',
  (data) => expect(travellingDataOf(data)).toEqual({}),
);

it('bounds what others wrote and never throws', () => {
  const huge = {
    messageID: 'm',
    messageAbstract: 'x'.repeat(9_000),
    messageSender: 'n'.repeat(999),
  };
  const read = travellingDataOf(JSON.stringify({ messageReply: huge })).quote;
  expect(read).toMatchObject({ kind: 'unknown', sequence: 0, sentAtMs: 0 });
  expect(read?.summary).toHaveLength(200);
  expect(read?.senderName).toHaveLength(128);
  expect(
    travellingDataOf(JSON.stringify({ messageReply: { messageID: 'i'.repeat(999) } })),
  ).toEqual({});
  fc.assert(fc.property(fc.json(), (data) => typeof travellingDataOf(data) === 'object'));
});
