import { cardProblem, cardTitle } from '../../miniprogram/i18n/card-words';

const names = { mine: '林夏', shared: '周末爬山' };

it('says who invites whom to what', () => {
  expect(cardTitle('group', names, 'zh-CN')).toBe('林夏邀请你加入群聊“周末爬山”');
  expect(cardTitle('person', { mine: 'Lin', shared: 'Mo' }, 'en')).toBe('Lin shares Mo’s contact');
});

it('has a sentence for a card that does not open', () => {
  expect(cardProblem('expired-card', 'en')).toBe('This card has expired. Ask for a new one');
  expect(cardProblem('group-gone', 'zh-CN')).toBe('这个群聊已经解散');
});
