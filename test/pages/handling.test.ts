import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildConversation, buildMessage, text } from '../support/builders';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import { scrollTo } from '../support/fakes/fake-layout';
import { seedChat, seededHistory } from '../support/seeded';
import { until } from '../support/until';
import type { Message } from '../../miniprogram/domain/message/message';
import type { OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';

let app: OpenedApp;

afterEach(() => app.close());

const ROW = 'message-row';
const page = (): PageAccess => app.mini.page;
const rows = (): readonly HTMLElement[] => page().findAll(ROW);

async function openChat(messages: readonly Message[] = seededHistory('direct:mo', 60)) {
  const account = new FakeChatAccount(ME);
  seedChat(account, messages);
  for (const name of ['qi', 'an'])
    account.conversations.set(
      `direct:${name}`,
      buildConversation({ conversationId: `direct:${name}`, title: name }),
    );
  app = await openApp({
    account,
    path: 'packages/chat/pages/chat/chat?conversation=direct:mo',
  });
  await app.pass(100);
}

async function tap(target: HTMLElement | string): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

/** Holds a finger on a message and takes an item of the menu. */
async function choose(row: HTMLElement, item: string): Promise<void> {
  const lift = page().press(row.querySelector<HTMLElement>('[class*=bubble]') ?? row);
  await until(
    async () => {
      await app.pass(50);
      return page().has('[aria-role=menuitem], [role=menuitem]');
    },
    { what: 'the menu' },
  );
  lift();
  await tap(page().byRole('menuitem', item));
}

const checks = (): readonly HTMLElement[] => page().findAll('[class*=selecting]');
const last = (): HTMLElement => rows().at(-1) ?? page().find(ROW);

const mine = (words: string): Message =>
  buildMessage({ id: 'mine', from: ME, isOwn: true, content: text(words) });

describe('selecting', () => {
  it('costs one setData of at most 200 bytes for each check mark', async () => {
    await openChat();
    await choose(last(), '多选');
    expect(checks()).toHaveLength(rows().length);
    const cost = await costOf(app.mini, ROW, () => tap(checks().at(-2) ?? ''));
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(200);
    expect(page().text('[class*=count]')).toBe('已选择 2 条');
  });

  it('keeps what was written, and what was checked far below', async () => {
    await openChat();
    page().input('textarea', 'half a thought');
    await app.pass(100);
    await choose(last(), '多选');
    for (let pages = 0; pages < 3; pages += 1) {
      scrollTo(page().find('wx-scroll-view'), 100);
      await app.pass(200);
    }
    await tap(checks()[0] ?? '');
    expect(page().text('[class*=count]')).toBe('已选择 2 条');
    await tap(page().byRole('button', '取消'));
    expect(checks()).toHaveLength(0);
    expect(page().find('textarea')).toHaveProperty('value', 'half a thought');
  });

  it('loses what the other side takes back, and everything when the history is cleared', async () => {
    await openChat();
    await choose(last(), '多选');
    const newest = app.chat.account.messages('direct:mo').at(-1);
    const revoked = {
      conversationId: 'direct:mo',
      messageId: newest?.id ?? '',
      revocation: { by: 'mo', byName: '' },
    };
    app.chat.emit({ type: 'messages-revoked', revoked: [revoked] });
    await app.pass(100);
    expect(page().text('[class*=count]')).toBe('已选择 0 条');
    app.services.timelines.forget('direct:mo');
    await app.pass(100);
    expect(page().has('[class*=count]')).toBe(true);
  });
});

describe('editing', () => {
  it('takes the words into the composer, and gives the draft back', async () => {
    await openChat([mine('tomorow')]);
    page().input('textarea', 'a draft');
    await app.pass(100);
    await choose(last(), '编辑');
    expect(page().find('textarea')).toHaveProperty('value', 'tomorow');
    page().input('textarea', 'tomorrow');
    await app.pass(100);
    await tap(page().byRole('button', '发送'));
    expect(last().textContent).toContain('tomorrow已编辑');
    expect(page().find('textarea')).toHaveProperty('value', 'a draft');
    expect(app.services.drafts.textOf('direct:mo')).toBe('a draft');
  });

  it('is left without a change', async () => {
    await openChat([mine('tomorow')]);
    await choose(last(), '编辑');
    await tap(page().byRole('button', '取消编辑'));
    expect(page().find('textarea')).toHaveProperty('value', '');
    expect(app.chat.calls.of('messages.edit')).toEqual([]);
  });
});

describe('forwarding', () => {
  it('goes to a chat that was tapped, with a note', async () => {
    await openChat([mine('look at this')]);
    await choose(last(), '转发');
    expect(app.platform.navigation.opened).toEqual([{ to: 'forward' }]);
    const { request } = app.services.forwarding;
    expect(request).toMatchObject({ messages: [{ id: 'mine' }] });
  });
});

describe('a merged record', () => {
  it('opens from its card', async () => {
    const content = { kind: 'merged', title: 'Team talk', abstracts: ['Mo: hi'] } as const;
    await openChat([buildMessage({ id: 'm-1', content })]);
    expect(last().textContent).toContain('Team talk');
    await tap(last().querySelector<HTMLElement>('[class*=record]') ?? '');
    expect(app.platform.navigation.opened).toEqual([
      { to: 'record', conversationId: 'direct:mo', messageId: 'm-1', path: [] },
    ]);
  });

  it('shows who said what, in one setData, however much it holds', async () => {
    const account = new FakeChatAccount(ME);
    const entries = Array.from({ length: 300 }, (_, index) => ({
      from: 'mo',
      name: 'Mo',
      avatarUrl: '',
      sentAtMs: 1_772_000_000_000,
      content: text(`said ${index}`),
    }));
    account.records.set('m-1', { title: 'Team talk', entries });
    app = await openApp({
      account,
      path: 'packages/chat/pages/record/record?conversation=direct:mo&message=m-1&path=',
    });
    await app.pass(100);
    expect(page().text('body')).toContain('said 299');
    expect(app.platform.navigation.title).toBe('Team talk');
    const { calls, bytes } = app.mini.setDataLog.totals();
    expect(calls).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(64 * 1024);
  });

  it('says that it could not be loaded, and tries again', async () => {
    app = await openApp({
      path: 'packages/chat/pages/record/record?conversation=direct:mo&message=m-1&path=..',
    });
    await app.pass(100);
    expect(page().text('body')).toContain('聊天记录没有加载出来');
    await tap(page().byRole('button', '重试'));
    expect(page().text('body')).toContain('聊天记录没有加载出来');
  });
});
