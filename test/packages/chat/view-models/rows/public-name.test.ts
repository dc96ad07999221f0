import { buildMessage, buildPerson } from '../../../../support/builders';
import { publicNameOf } from '../../../../../miniprogram/packages/chat/view-models/rows/public-name';

const known = { get: () => buildPerson({ userId: 'mo', nick: 'Mo' }) };
const nobody = { get: () => undefined };

it('is the name card, else the nick, else the ID', () => {
  const message = buildMessage({ from: 'mo', senderNick: 'M', senderNameCard: 'Captain' });
  expect(publicNameOf(message, known)).toBe('Captain');
  expect(publicNameOf({ ...message, senderNameCard: '' }, known)).toBe('M');
  expect(publicNameOf({ ...message, senderNameCard: '', senderNick: '' }, known)).toBe('Mo');
  expect(publicNameOf({ ...message, senderNameCard: '', senderNick: '' }, nobody)).toBe('mo');
});
