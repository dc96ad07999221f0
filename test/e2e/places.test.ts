import { setTimeout as pause } from 'node:timers/promises';
import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import { writeMessageRef } from '../../miniprogram/domain/message/message-ref';
import type { Phone } from '../support/phone';
import type { SeedMessage, World } from '../../tools/local-chat';

/** Messages of the long group, of which the newest are unread. */
const COUNT = 3_100;
const UNREAD = 3_000;
const FIRST_UNREAD = COUNT - UNREAD;
/** The message that calls for lin. */
const MENTION = 1_600;

const GROUP_HISTORY = 'group_open_http_svc.group_msg_get';

const scene = sceneForFile({ testLimitMs: 240_000 });

const textOf = (index: number) => `第 ${index} 条`;

function world(groupId: string, name: string): World {
  const messages = Array.from({ length: COUNT }, (_, index): SeedMessage => ({
    from: ['zhou', 'song'][index % 2] ?? 'zhou',
    secondsAgo: (COUNT - index) * 20,
    text: textOf(index),
    ...(index === MENTION ? { mentions: ['lin'] } : {}),
  }));
  const members = ['lin', 'song'];
  const unread = { lin: UNREAD };
  return {
    groups: [{ groupId, type: 'Public', name, owner: 'zhou', members, messages, unread }],
  };
}

function callsOf(command: string): number {
  return scene.preview.chat.snapshot().calls[command] ?? 0;
}

/** The texts of the rows on the page, top to bottom, and whether each is on the screen. */
function rows(phone: Phone): Promise<readonly { text: string; isSeen: boolean }[]> {
  return phone.top.locator('#list').evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    return [...list.querySelectorAll('[id^="row-"]')].map((row) => {
      const box = row.getBoundingClientRect();
      const text = /第 \d+ 条/u.exec(row.textContent)?.[0] ?? '';
      return { text, isSeen: box.bottom > top && box.top < bottom };
    });
  });
}

async function seenTexts(phone: Phone): Promise<readonly string[]> {
  return (await rows(phone)).filter(({ isSeen }) => isSeen).map(({ text }) => text);
}

/** Waits until a text is on the screen. */
function seen(phone: Phone, text: string): Promise<unknown> {
  return until(async () => (await seenTexts(phone)).includes(text), { what: text });
}

/** Moves the list by a stroke of a finger. */
function stroke(phone: Phone, px: number): Promise<void> {
  return phone.top.locator('#list').evaluate((list, dy) => {
    list.scrollTop += dy;
  }, px);
}

function indexOf(text: string): number {
  return Number(/第 (\d+) 条/u.exec(text)?.[1] ?? -1);
}

it('leads 3,000 messages up to the first unread one in two requests, and down again without a hole', async () => {
  scene.preview.chat.seed(world('g-long', '长群'));
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '长群');
  await seen(phone, textOf(COUNT - 1));
  const pill = phone.byRole('button', '3000 条新消息');
  await pill.waitFor();
  const before = callsOf(GROUP_HISTORY);
  await phone.tap(pill);
  await seen(phone, textOf(FIRST_UNREAD));
  expect(callsOf(GROUP_HISTORY) - before).toBeLessThanOrEqual(2);
  const divided = phone.top.locator('[id^="row-"]').filter({ hasText: '以下为新消息' });
  await until(async () => (await divided.textContent())?.includes(textOf(FIRST_UNREAD)));
  await pill.waitFor({ state: 'detached' });

  const read = new Set<string>();
  for (let strokes = 0; !read.has(textOf(FIRST_UNREAD + 150)); strokes += 1) {
    if (strokes > 200) throw new Error('The list does not go on');
    const texts = await seenTexts(phone);
    for (const text of texts) read.add(text);
    const indices = (await rows(phone)).map(({ text }) => indexOf(text));
    expect(indices).toEqual(indices.map((_, offset) => (indices[0] ?? 0) + offset));
    await stroke(phone, 400);
    await until(
      async () => {
        if ((await seenTexts(phone)).join() !== texts.join()) return true;
        // The stroke met the end of what was there: a person strokes again once more has come.
        await stroke(phone, 400);
        return false;
      },
      { timeoutMs: 30_000, intervalMs: 200, what: 'the list to move on' },
    );
  }
  const numbers = [...read].map(indexOf).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, offset) => (numbers[0] ?? 0) + offset));
  await phone.tap(phone.byRole('button', '回到最新'));
  await seen(phone, textOf(COUNT - 1));
});

it('leads to what calls for me, and counts below what arrives meanwhile', async () => {
  scene.preview.chat.seed(world('g-call', '点名群'));
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '点名群');
  const pill = phone.byRole('button', '有人@我');
  await pill.waitFor();
  const before = callsOf(GROUP_HISTORY);
  await phone.tap(pill);
  await seen(phone, textOf(MENTION));
  expect(callsOf(GROUP_HISTORY) - before).toBeLessThanOrEqual(2);
  await pill.waitFor({ state: 'detached' });

  const song = await scene.phone({ user: 'song' });
  await openChat(song, '点名群');
  await say(song, '我到了');
  await say(song, '你们呢');
  const arrived = phone.byRole('button', '2 条新消息');
  await arrived.waitFor();
  expect(await seenTexts(phone)).toContain(textOf(MENTION));
  await phone.tap(arrived);
  await phone.byText('你们呢').last().waitFor();
  await arrived.waitFor({ state: 'detached' });
});

it('opens at a message far above, and says so where it was revoked', async () => {
  scene.preview.chat.seed(world('g-far', '远处群'));
  const at = (sequence: number) => {
    const ref = writeMessageRef({ messageId: '', sequence, sentAtMs: 0 });
    return `/${CHAT_ROUTE}?conversation=group:g-far&at=${encodeURIComponent(ref)}`;
  };
  const phone = await scene.phone({ user: 'lin', path: at(501) });
  await seen(phone, textOf(500));

  const song = await scene.phone({ user: 'song' });
  await openChat(song, '远处群');
  await say(song, '说错了');
  const wrong = song.byText('说错了').last();
  await song.longPress(wrong, song.byRole('menu'));
  await song.tap(song.byRole('menuitem', '撤回'));
  await song.byText('你撤回了一条消息').last().waitFor();
  const late = await scene.phone({ user: 'lin', path: at(COUNT + 1) });
  await until(async () => (await late.toast.textContent())?.includes('消息不可用'), {
    what: 'the word that it is gone',
  });
  await seen(late, textOf(COUNT - 1));
});

it('opens where it was left far above, and leads from there to the newest', async () => {
  scene.preview.chat.seed(world('g-back', '回来群'));
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '回来群');
  await phone.tap(phone.byRole('button', '3000 条新消息'));
  await seen(phone, textOf(FIRST_UNREAD));
  const latest = phone.byRole('button', '回到最新');
  await latest.waitFor();
  await stroke(phone, 600);
  const left = await until(
    async () => {
      const before = (await seenTexts(phone)).join();
      await pause(400);
      return before === (await seenTexts(phone)).join() && before;
    },
    { what: 'the list to lie still' },
  );
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  const requests = callsOf(GROUP_HISTORY);
  await openChat(phone, '回来群');
  const [middle = ''] = left.split(',').slice(2);
  await seen(phone, middle);
  await latest.waitFor();
  expect(callsOf(GROUP_HISTORY) - requests).toBeLessThanOrEqual(2);
  await phone.tap(latest);
  await seen(phone, textOf(COUNT - 1));
});
