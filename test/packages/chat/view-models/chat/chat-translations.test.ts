import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import {
  MOST_NODES,
  nodesOf,
} from '../../../../../miniprogram/packages/chat/view-models/rows/row-budget';
import { buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { countScreen } from '../../../../support/counting-screen';
import { settle } from '../../../../support/fakes/fake-platform';
import { withTranslation } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-translations';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';

const page = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = { bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 }, page, seen: page };

async function open(words = 'thanks') {
  const { services, chat, platform } = await buildSignedInApp();
  const message = buildMessage({ content: text(words) });
  chat.account.setHistory('direct:mo', [message]);
  const screen = new ChatViewModel(services, 'direct:mo');
  const counted = countScreen(screen, platform.clock);
  await settle();
  await platform.clock.advance(200);
  await counted.calls();
  counted.clear();
  const row = (): MessageRow | undefined =>
    screen.data.order.flatMap((slot) => screen.data.slots[slot] ?? [])[0];
  const items = () => {
    screen.openMenu(row()?.id ?? '', spot);
    return screen.data.menu?.items ?? [];
  };
  const choose = async (label: string) => {
    await screen.choose(items().find((item) => item.label === label)?.action ?? '');
    await settle();
  };
  return { services, chat, message, counted, row, items, choose, dialogs: platform.dialogs };
}

it('shows a translation below a text, and puts it away again', async () => {
  const { row, choose } = await open();
  await choose('翻译');
  expect(row()?.translation).toBe('[中] 谢谢');
  await choose('收起翻译');
  expect(row()?.translation ?? '').toBe('');
});

it('says that it is on its way, and patches the row only', async () => {
  const { services, message, counted, row } = await open();
  const shown = services.translations.show({ id: message.id, text: 'thanks' }, 'zh');
  expect(row()?.translation).toBe('正在翻译…');
  await shown;
  expect(await counted.calls()).toEqual([{ 'slots.s0[0].translation': '[中] 谢谢' }]);
});

it('leaves the text alone where there is no translation, and says why', async () => {
  const { chat, row, choose, dialogs } = await open();
  chat.translation.calls.failNext('translate', chatError('timeout'));
  await choose('翻译');
  expect(row()?.translation ?? '').toBe('');
  expect(dialogs.toasts).toHaveLength(1);
});

it('is offered no more once it is known not to be bought', async () => {
  const { chat, choose, items } = await open();
  chat.shared.missing.add('translation');
  await choose('翻译');
  expect(items().map(({ action }) => action)).not.toContain('translate');
});

it('gives a link up where a row has no room', async () => {
  const { row, choose } = await open('thanks a@b.example c@d.example e@f.example');
  await choose('翻译');
  expect(row()).toMatchObject({ first: true, translation: expect.any(String) as unknown });
  expect(nodesOf(row() ?? fail(), false)).toBeLessThanOrEqual(MOST_NODES);
});

it('has nothing for rows that are no texts', async () => {
  const { services, message } = await open();
  await services.translations.show({ id: message.id, text: 'thanks' }, 'zh');
  const tip: MessageRow = { id: 'm0', kind: 'tip', text: 'x' };
  expect(withTranslation(tip, message, services)).toBe(tip);
});

function fail(): never {
  throw new Error('no such row');
}
