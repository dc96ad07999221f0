import { makeLinkCard } from '../../../miniprogram/domain/message/link-card';
import { messageDisplayers } from '../../../miniprogram/i18n/displayers/message-displayers';
import { throwDice } from '../../../miniprogram/domain/message/dice';

it('knows dice and links from the start', () => {
  expect(messageDisplayers.read(throwDice(0, 'd').data)?.view('en')).toEqual({
    kind: 'dice',
    value: 1,
  });
  const link = makeLinkCard({ url: 'https://a.example/', title: 'A' });
  expect(messageDisplayers.read(link?.data ?? '')?.summary('en')).toBe('[Link] A');
});
