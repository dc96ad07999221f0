import {
  CLOUD_PAUSE_MS,
  TYPING_PAUSE_MS,
} from '../../miniprogram/packages/chat/view-models/search/chat-search-view-model';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildHistory } from '../support/builders';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import type { OpenedApp } from '../support/open-app';
import type { PageCost } from '../support/page-cost';

const ROW = '.row';

const PAGES = [
  ['a chat', 'packages/chat/pages/chat-search/chat-search?conversation=group:team'],
  ['everything', 'packages/chat/pages/search/search'],
] as const;

let app: OpenedApp;

afterEach(() => app.close());

/** Opens a page that searches, over 60 messages that this device has seen. */
async function open(path: string): Promise<void> {
  const account = new FakeChatAccount(ME);
  const history = buildHistory('group:team', 60, 'm');
  account.setHistory('group:team', history);
  app = await openApp({ account, path, onStarted: ({ index }) => index.see(history) });
  await app.pass(100);
}

/** What the field costs when it says `text`, until `passMs` later. */
function type(text: string, passMs: number): Promise<PageCost> {
  return costOf(app.mini, ROW, async () => {
    app.mini.page.input('input', text);
    await app.pass(passMs);
  });
}

it.each(PAGES)('searching %s, a typed character is one call of its few bytes', async (_, path) => {
  await open(path);
  for (const text of ['t', 'te', 'tex', 'text']) {
    const cost = await type(text, TYPING_PAUSE_MS - 10);
    expect(cost).toMatchObject({ calls: 1, rowsCreated: 0 });
    expect(cost.bytes).toBeLessThanOrEqual(24);
  }
});

it.each(PAGES)(
  'searching %s, the results are one call, and the cloud one more',
  async (_, path) => {
    await open(path);
    await type('text', 0);
    const results = await costOf(app.mini, ROW, () => app.pass(TYPING_PAUSE_MS + 50));
    expect(results.calls).toBe(1);
    expect(results.rowsCreated).toBeGreaterThan(0);
    expect((await costOf(app.mini, ROW, () => app.pass(CLOUD_PAUSE_MS + 50))).calls).toBe(1);
  },
);
