import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildMessage, text } from '../support/builders';
import { openApp } from '../support/open-app';
import { seedChat } from '../support/seeded';
import { until } from '../support/until';
import { urlOf } from '../../miniprogram/platform/wechat/routes';
import type { OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';

let app: OpenedApp;

afterEach(() => app.close());

const page = (): PageAccess => app.mini.page;
const FAVOURITES = urlOf({ to: 'favourites' }).slice(1);

async function open(path: string) {
  const account = new FakeChatAccount(ME);
  seedChat(account, [
    buildMessage({ id: 'first', content: text('meet at the station') }),
    buildMessage({ id: 'second', content: text('or at the harbour') }),
  ]);
  app = await openApp({ account, path });
  await app.pass(100);
}

async function tap(target: HTMLElement): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

/** Holds a finger on something until `isThere`. */
async function hold(target: HTMLElement, what: string, isThere: () => boolean): Promise<void> {
  const lift = page().press(target);
  await until(
    async () => {
      await app.pass(50);
      return isThere();
    },
    { what },
  );
  lift();
  await app.pass(100);
}

async function keep(index: number): Promise<void> {
  const row = page().findAll('message-row')[index];
  const bubble = row?.querySelector<HTMLElement>('[class*=bubble]');
  if (!bubble) throw new Error('no such message');
  await hold(bubble, 'the menu', () => page().has('[aria-role=menuitem], [role=menuitem]'));
  await tap(page().byRole('menuitem', '收藏'));
}

it('keeps a message of a chat, finds it, and leads back to it', async () => {
  await open('packages/chat/pages/chat/chat?conversation=direct:mo');
  await keep(0);
  await keep(1);
  expect(app.platform.dialogs.toasts).toEqual(['已收藏', '已收藏']);
  await app.mini.pages.navigateTo(`/${FAVOURITES}`);
  await app.pass(100);
  expect(page().text()).toContain('收藏保存在这台设备上');
  expect(page().text()).toContain('or at the harbour');
  page().input('input', 'station');
  await app.pass(1000);
  expect(page().text()).not.toContain('harbour');
  await tap(page().byText('station'));
  expect(app.platform.navigation.opened).toMatchObject([
    { to: 'chat', conversationId: 'direct:mo', at: { messageId: 'first' } },
  ]);
});

it('says where favourites come from while there are none', async () => {
  await open(FAVOURITES);
  expect(page().text()).toContain('还没有收藏');
  expect(page().text()).toContain('收藏保存在这台设备上');
});

it('deletes one that a finger was held on', async () => {
  await open(FAVOURITES);
  app.services.favourites.add(buildMessage({ content: text('meet at the station') }));
  await app.pass(100);
  app.platform.dialogs.willChoose('删除');
  app.platform.dialogs.willConfirm(true);
  await hold(
    page().byText('meet at the station'),
    'it to be gone',
    () => !page().text().includes('station'),
  );
  expect(page().text()).toContain('还没有收藏');
});
