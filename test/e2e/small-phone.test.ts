import { openChat, sceneForFile } from '../support/two-phones';
import { titleStrings } from '../../miniprogram/i18n/sections/titles';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';

const scene = sceneForFile();

/** The smallest phone, WeChat's letters at 1.4 times, the longer words. */
const SMALL = { width: 320, fontSizePx: 24, language: 'en' } as const;

async function boxOf(target: Locator): Promise<{ x: number; width: number }> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing is drawn');
  return box;
}

it('a long text is as wide on its way as when it is read, and its mark is whole', async () => {
  const lin = await scene.phone({ user: 'lin', ...SMALL });
  await openChat(lin, '宋辞');
  const text = '明天八点半在青屏山北门集合，带够两升水和雨衣，别又迟到了，好不好';
  await lin.network('off');
  await lin.type(lin.byRole('textbox'), text);
  await lin.tap(lin.byRole('button', 'Send'));
  await lin.byRole('img', /Sending|Waiting/u).waitFor();
  const bubble = lin.byRole('group', new RegExp(text, 'u')).last();
  const before = await boxOf(bubble);
  await lin.network('online');
  const song = await scene.phone({ user: 'song' });
  await openChat(song, '林夏');
  const mark = lin.top.getByText('Read', { exact: true }).last();
  await until(async () => (await mark.isVisible()) && (await boxOf(mark)).x > 0, {
    what: 'the mark to be whole',
  });
  expect(await boxOf(bubble)).toMatchObject({ x: before.x, width: before.width });
});

it('a field says what belongs into it where its text will stand', async () => {
  const lin = await scene.phone({
    user: 'lin',
    ...SMALL,
    path: '/packages/people/pages/add-friend/add-friend',
  });
  const field = await boxOf(lin.byRole('textbox', 'ID'));
  const words = lin.top.getByText('Enter an ID', { exact: true });
  const start = await words.evaluate((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().x;
  });
  expect(start).toBe(field.x);
});

it('no page has a title that is cut beside the capsule', async () => {
  const lin = await scene.phone({ user: 'lin', ...SMALL });
  const room = (await boxOf(lin.page.locator('.navigation-center'))).width;
  const widths = await lin.title.evaluate(
    (heading, titles) => {
      const pen = heading.ownerDocument.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('Nothing measures text');
      pen.font = getComputedStyle(heading).font;
      return titles.map((title) => ({ title, width: pen.measureText(title).width }));
    },
    Object.values<string>({ ...titleStrings.en }),
  );
  expect(widths.filter(({ width }) => width > room)).toEqual([]);
});

it('a setting says all of what it is set to', async () => {
  const path = '/packages/settings/pages/settings/settings';
  const lin = await scene.phone({ user: 'lin', ...SMALL, path });
  const values = lin.top.getByText('Follow system', { exact: true });
  await values.nth(1).waitFor();
  const isWhole = (value: Element): boolean =>
    value.scrollWidth <= value.clientWidth && value.scrollHeight <= value.clientHeight;
  expect(await values.count()).toBe(2);
  for (const value of await values.all()) expect(await value.evaluate(isWhole)).toBe(true);
});

it('the way to what is known of a chat covers no face', async () => {
  const lin = await scene.phone({ user: 'lin', ...SMALL });
  await openChat(lin, '周原');
  const tab = await boxOf(lin.byRole('button', 'Chat info').locator('> *'));
  const face = await boxOf(lin.top.locator('#list .avatar--avatar').last());
  expect(tab.x).toBeGreaterThanOrEqual(face.x + face.width);
});

it('a menu that finds no room above the keyboard is scrolled, and no word in it is torn', async () => {
  const lin = await scene.phone({ user: 'lin', ...SMALL });
  await openChat(lin, '周原');
  await lin.tap(lin.byRole('textbox'));
  await lin.longPress(lin.byRole('group', /周六青屏山/u).last(), lin.byRole('menu'));
  const menu = lin.byRole('menu');
  const bottom = await menu.evaluate((box) => box.getBoundingClientRect().bottom);
  const composer = await lin.byRole('textbox').boundingBox();
  const frame = await lin.top.locator('body').boundingBox();
  expect(bottom).toBeLessThanOrEqual((composer?.y ?? 0) - (frame?.y ?? 0));
  expect(await menu.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
  const translate = lin.byRole('menuitem', 'Translate').getByText('Translate');
  expect(await translate.evaluate((label) => label.clientHeight)).toBeLessThan(30);
});
