import { makeShareMessage } from '../../../miniprogram/domain/message/share-message';
import { messageDisplayers } from '../../../miniprogram/i18n/displayers/message-displayers';
import { shareDisplayer } from '../../../miniprogram/i18n/displayers/share-message';

const group = { kind: 'group', token: 't-1', name: '周末爬山', imageUrl: '' } as const;

it('is a card with a name, where it comes from, and a way to the landing page', () => {
  expect(messageDisplayers.read(makeShareMessage(group, '').data)?.view('zh-CN')).toEqual({
    kind: 'card',
    card: {
      title: '周末爬山',
      lines: ['邀请你加入群聊'],
      image: { url: '/assets/share-card.png', widthPx: 48, heightPx: 48 },
      footer: '小叙',
      buttons: [],
      action: { kind: 'open', route: { to: 'landing', token: 't-1' } },
    },
  });
});

it('shows the face of a person', () => {
  const imageUrl = 'https://img.example/mo.png';
  const view = shareDisplayer.view({ ...group, kind: 'person', name: 'Mo', imageUrl }, 'en');
  expect(view).toMatchObject({
    card: { title: 'Mo', image: { url: imageUrl }, footer: 'Xiaoxu' },
  });
});

it('is told in a line, also without a name', () => {
  expect(shareDisplayer.summary(group, 'zh-CN')).toBe('[群聊邀请] 周末爬山');
  expect(shareDisplayer.summary({ ...group, kind: 'person', name: '' }, 'en')).toBe(
    '[Contact] Contact',
  );
});
