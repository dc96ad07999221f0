import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const INFO = 'packages/chat/pages/chat-info/chat-info';
const SEARCH = 'packages/chat/pages/chat-search/chat-search';
const CALENDAR = 'packages/chat/pages/chat-calendar/chat-calendar';
const EVERYWHERE = 'packages/chat/pages/search/search';

/** From the list into a chat, and on to the page where it is searched. */
async function openChatSearch(phone: Phone, name: string): Promise<void> {
  await openChat(phone, name);
  await phone.top.locator('#list').waitFor();
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.waitForRoute(INFO);
  await phone.tap(phone.byRole('button', '查找聊天内容'));
  await phone.waitForRoute(SEARCH);
}

/** The words of results, from the first. */
const hits = (phone: Phone): Locator => phone.top.locator('[class*="search-hit--row"], .row');

/** A message of the chat in front is marked as the one that was looked for. */
async function expectShown(phone: Phone, words: string): Promise<void> {
  await phone.waitForRoute(CHAT_ROUTE);
  await phone.byText(words).first().waitFor();
  const list = await phone.top.locator('#list').boundingBox();
  await until(
    async () => {
      const boxes = await phone.byText(words).all();
      for (const box of boxes) {
        const { y = -1 } = (await box.boundingBox()) ?? {};
        if (list !== null && y >= list.y && y < list.y + list.height) return true;
      }
      return false;
    },
    { what: `“${words}” to be in sight` },
  );
}

it('finds words in a chat, here and in the cloud, and goes to a message', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChatSearch(phone, '周原');
  await phone.byRole('textbox').fill('青屏山');
  await phone.byText('云端搜索').waitFor();
  await until(async () => (await hits(phone).count()) > 3, { what: 'results of the cloud' });
  const first = hits(phone).first();
  const words = (await first.locator('.text, [class*="--text"]').first().innerText()).trim();
  await phone.tap(first);
  await expectShown(phone, words.replace(/^…/u, '').slice(0, 12));
});

it('searches older messages on demand where the cloud is not bought', async () => {
  scene.preview.chat.setFeature('search', false);
  const phone = await scene.phone({ user: 'lin' });
  await openChatSearch(phone, '周原');
  await phone.byRole('textbox').fill('noodles');
  await phone.byText('继续查找更早的消息').waitFor();
  await phone.byText('云端搜索').waitFor({ state: 'detached' });
  const seen = await hits(phone).count();
  await phone.tap(phone.byRole('button', '继续查找更早的消息'));
  await until(async () => (await hits(phone).count()) > seen, {
    what: 'older results',
  });
});

it('finds a link and what a member said', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周末爬山小队 ⛰️');
  await say(phone, '路线在这里 https://example.com/trail');
  await phone.byText('https://example.com/trail').waitFor();
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.tap(phone.byRole('button', '查找聊天内容'));
  await phone.waitForRoute(SEARCH);
  await phone.tap(phone.byRole('button', '链接'));
  await phone.tap(hits(phone).first());
  await expectShown(phone, 'https://example.com/trail');
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.tap(phone.byRole('button', '查找聊天内容'));
  await phone.tap(phone.byRole('button', '群成员'));
  await phone.tap(phone.byRole('button', '周原'));
  await until(async () => (await hits(phone).count()) > 0, { what: 'messages of a member' });
  const said = await hits(phone).first().locator('.text, [class*="--text"]').first().innerText();
  await phone.tap(hits(phone).first());
  await expectShown(phone, said.slice(0, 10));
});

it('goes to the first message of a day', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChatSearch(phone, '周原');
  await phone.tap(phone.byRole('button', '日期'));
  await phone.waitForRoute(CALENDAR);
  const day = phone.byRole('button', /有消息/u).last();
  await day.waitFor();
  await phone.tap(day);
  await phone.waitForRoute(CHAT_ROUTE);
  await phone.top.locator('[class*=flash]').first().waitFor();
});

it('searches everything: chats by pinyin, and what was said', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.tap(phone.byRole('button', '搜索'));
  await phone.waitForRoute(EVERYWHERE);
  for (const words of ['唐', 'tangtang', 'tt']) {
    await phone.byRole('textbox').fill(words);
    await phone.byRole('button', /^唐唐/u).first().waitFor();
  }
  await phone.byRole('textbox').fill('爬山');
  await phone
    .byText(/^聊天$/u)
    .first()
    .waitFor();
  await phone.byText('云端搜索').waitFor();
  const many = phone.byRole('button', /条相关聊天记录/u).first();
  await phone.tap(many);
  await phone.waitForRoute(SEARCH);
  await until(async () => (await hits(phone).count()) > 1, { what: 'the results of one chat' });
  await phone.tap(hits(phone).last());
  await phone.waitForRoute(CHAT_ROUTE);
  await phone.byRole('textbox').waitFor();
});

it('clears a chat for me alone, here and in the search', async () => {
  const phone = await scene.phone({ user: 'chen' }).catch(() => scene.phone({ user: 'zhou' }));
  await openChat(phone, '林夏');
  await say(phone, '只此一次的话');
  await phone.byText('只此一次的话').waitFor();
  await phone.tap(phone.byRole('button', '聊天信息'));
  await phone.waitForRoute(INFO);
  await phone.tap(phone.byRole('button', '清空聊天记录'));
  await phone.tap(phone.dialogButton('清空'));
  await phone.toast.getByText('已清空').waitFor();
  await phone.tap(phone.byRole('button', '查找聊天内容'));
  await phone.byRole('textbox').fill('只此一次的话');
  await phone.byText('没有找到相关的聊天记录').waitFor();
});
