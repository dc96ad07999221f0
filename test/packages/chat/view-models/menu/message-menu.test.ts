import { BUILT_AT_MS, buildMessage } from '../../../../support/builders';
import { FakePlatform } from '../../../../support/fakes/fake-platform';
import { MessageMenu } from '../../../../../miniprogram/packages/chat/view-models/menu/message-menu';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import type { MenuContext } from '../../../../../miniprogram/packages/chat/view-models/menu/message-menu';
import type { OpenMenu } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-data';

const page = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = { bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 }, page, seen: page };

function opened(language: 'zh-CN' | 'en' = 'zh-CN', closed = '', context?: MenuContext) {
  const platform = new FakePlatform();
  const timeline = new Timeline('direct:mo');
  const message = buildMessage({ from: 'lin', isOwn: true });
  timeline.reset([message, buildMessage()]);
  const shown: (OpenMenu | null)[] = [];
  const menu = new MessageMenu(
    {
      chat: { serverTimeMs: () => BUILT_AT_MS },
      platform,
      settings: { fontScale: 1, language },
      titles: { closedReason: () => closed },
    },
    timeline,
    (value) => shown.push(value),
    context,
  );
  menu.open('m0', message, spot);
  return { platform, timeline, message, menu, shown, last: () => shown.at(-1) };
}

it('shows what can be done, with a tick of the motor', () => {
  const { platform, last } = opened();
  expect(last()?.row).toBe('m0');
  expect(last()?.items.map(({ label }) => label)).toEqual([
    '复制',
    '转发',
    '收藏',
    '分享',
    '引用',
    '翻译',
    '编辑',
    '撤回',
    '置顶',
    '仅删除自己',
    '多选',
    '详情',
  ]);
  expect(platform.dialogs.tickCount).toBe(1);
});

it('goes when what its message says is withheld', () => {
  const { timeline, message, last } = opened();
  timeline.put({ ...message, content: { kind: 'withheld' } });
  expect(last()).toBeNull();
});

it('speaks the language of the app', () => {
  const labels = opened('en')
    .last()
    ?.items.map(({ label }) => label);
  expect(labels).toEqual([
    'Copy',
    'Forward',
    'Favourite',
    'Share',
    'Quote',
    'Translate',
    'Edit',
    'Unsend',
    'Pin',
    'Delete for me',
    'Select',
    'Details',
  ]);
});

it('lets nobody answer or edit where nothing can be written', () => {
  const labels = opened('en', 'The group is gone')
    .last()
    ?.items.map(({ label }) => label);
  expect(labels).toContain('Copy');
  expect(labels).not.toContain('Quote');
  expect(labels).not.toContain('Edit');
});

it('leaves out what the chat does not allow, and names what would be taken back', () => {
  const labels = opened('en', '', {
    quickFor: () => [],
    allows: (action) => action !== 'quote',
    isDone: (action) => action === 'pin' || action === 'translate',
  })
    .last()
    ?.items.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Hide translation', 'Unpin']));
  expect(labels).not.toContain('Quote');
  expect(labels).not.toContain('Translate');
});

it('hands the message over once and closes', () => {
  const { menu, message, last } = opened();
  expect(menu.take()).toBe(message);
  expect(last()).toBeNull();
  expect(menu.take()).toBeUndefined();
});

it('closes when its message is taken back', () => {
  const { timeline, message, last } = opened();
  timeline.put({ ...message, revocation: { by: 'lin', byName: '' } });
  expect(last()).toBeNull();
});

it('closes when its message is removed, or everything is', () => {
  const first = opened();
  first.timeline.remove(first.message.id);
  expect(first.last()).toBeNull();
  const second = opened();
  second.timeline.reset([]);
  expect(second.last()).toBeNull();
});

it('stays open while other things happen', () => {
  const { timeline, message, shown } = opened();
  timeline.put(buildMessage({ sentAtMs: BUILT_AT_MS + 1 }));
  timeline.put({ ...message, isReadByPeer: true });
  expect(shown).toHaveLength(1);
});

it('says nothing more once it is closed or disposed of', () => {
  const { menu, shown, timeline, message } = opened();
  menu.close();
  menu.close();
  expect(shown).toHaveLength(2);
  menu.open('m0', message, spot);
  menu.dispose();
  timeline.remove(message.id);
  expect(shown).toHaveLength(3);
});
