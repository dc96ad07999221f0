import fc from 'fast-check';
import {
  SHARE_TYPE,
  makeShareMessage,
  parseShareMessage,
} from '../../../miniprogram/domain/message/share-message';
import { parseCustomPayload } from '../../../miniprogram/domain/message/custom-payload';

const card = {
  kind: 'group',
  token: 'aB3_-x',
  name: '周末爬山',
  imageUrl: 'https://img.example/1.png',
} as const;

it('carries where it leads, a name and a face', () => {
  const message = makeShareMessage(card, 'Lin invites you');
  expect(message).toMatchObject({ kind: 'custom', description: 'Lin invites you' });
  const payload = parseCustomPayload(message.data);
  expect(payload).toMatchObject({ type: SHARE_TYPE, version: 1 });
  expect(parseShareMessage(payload?.body, 1)).toEqual(card);
});

it('travels without a face where there is none', () => {
  const { data } = makeShareMessage({ ...card, imageUrl: '' }, '');
  expect(data).not.toContain('imageUrl');
  expect(parseShareMessage(parseCustomPayload(data)?.body, 1)?.imageUrl).toBe('');
});

it.each([
  ['no record', null],
  ['a list', [card]],
  ['no token', { ...card, token: undefined }],
  ['a token that is none', { ...card, token: '../../pages/me/me?x=1' }],
  ['a token of any length', { ...card, token: 'a'.repeat(2_000) }],
  ['a token that is an object', { ...card, token: { length: 3 } }],
  ['another kind', { ...card, kind: 'message' }],
  ['no kind', { ...card, kind: ['group'] }],
])('reads nothing from %s', (_, body) => {
  expect(parseShareMessage(body, 1)).toBeUndefined();
});

it('leaves other versions to their description', () => {
  expect(parseShareMessage(card, 2)).toBeUndefined();
});

it('bounds and cleans what is on it, and believes secure pictures only', () => {
  const hostile = {
    ...card,
    name: `\u202E${'😀'.repeat(9_999)}`,
    imageUrl: 'http://img.example/1.png',
  };
  const read = parseShareMessage(hostile, 1);
  expect(read?.imageUrl).toBe('');
  expect(read?.name).toMatch(/^(?:😀){49}$/u);
  for (const imageUrl of ['javascript:alert(1)', 7, {}, '/assets/share-card.png'])
    expect(parseShareMessage({ ...card, imageUrl }, 1)?.imageUrl).toBe('');
});

it('survives anything', () => {
  fc.assert(
    fc.property(fc.anything(), fc.integer(), (body, version) => {
      const read = parseShareMessage(body, version);
      expect(read === undefined || /^[\w-]{1,1024}$/u.test(read.token)).toBe(true);
    }),
  );
});
