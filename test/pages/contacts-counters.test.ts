import { ME, buildContact } from '../support/builders';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { costOf } from '../support/page-cost';
import { openApp } from '../support/open-app';
import { scrollTo } from '../support/fakes/fake-layout';
import { setOnline, setWords } from '../support/fakes/fake-presence';
import { SelectorQuery } from '../../tools/preview/runtime/selector-query';
import type { ContactsData } from '../../miniprogram/view-models/contacts-data';
import type { OpenedApp } from '../support/open-app';

const ROW = '.person-row--row';
const PATH = 'pages/contacts/contacts';
const COUNT = 10_000;

/** Names over the whole alphabet, with addresses of faces as long as the service's. */
function manyContacts() {
  return Array.from({ length: COUNT }, (_, index) => {
    const letter = String.fromCharCode(65 + (index % 26));
    const userId = `user-${String(index).padStart(5, '0')}`;
    return buildContact({
      userId,
      nick: `${letter}${String(index).padStart(5, '0')}`,
      avatarUrl: `https://faces.example.test/avatars/${userId}-0123456789abcdef.png`,
    });
  });
}

let app: OpenedApp;

jest.setTimeout(60_000);

beforeEach(async () => {
  const account = new FakeChatAccount(ME);
  account.contacts = manyContacts();
  app = await openApp({ account, path: PATH });
  await app.pass(100);
});
afterEach(() => app.close());

const data = () => app.mini.page.data as unknown as ContactsData;

describe(`${COUNT} contacts`, () => {
  it('open with at most 3 setData of at most 12 KB', () => {
    const calls = app.mini.setDataLog.calls(PATH);
    expect(data().state).toBe('ready');
    expect(data().order.length).toBeLessThanOrEqual(40);
    expect(calls.length).toBeLessThanOrEqual(3);
    expect(calls.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(12 * 1024);
  });

  it('jump to a letter with at most 2 calls', async () => {
    const cost = await costOf(app.mini, ROW, async () => {
      app.mini.page.tap('.key[aria-label="M"]');
      await app.pass(100);
    });
    expect(cost.calls).toBeLessThanOrEqual(2);
    expect(data().order.map((cell) => data().c[cell]?.heading)).toContain('M');
  });

  it('are searched with one call per key', async () => {
    const field = app.mini.page.find('wx-input');
    for (const words of ['m', 'm0', 'm00']) {
      const cost = await costOf(app.mini, ROW, async () => {
        app.mini.page.input(field, words);
        await app.pass(100);
      });
      expect(cost.calls).toBeLessThanOrEqual(1);
    }
    expect(data().c[data().order[0] ?? '']?.name).toMatch(/^M00/u);
  });

  it('hear of somebody in sight with one call of at most 60 bytes, and of nobody else', async () => {
    await app.pass(1_000);
    const seen = await costOf(app.mini, ROW, async () => {
      setOnline(app.chat.shared, 'user-00000', true);
      await app.pass(100);
    });
    expect(seen).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(seen.bytes).toBeLessThanOrEqual(60);
    const unseen = await costOf(app.mini, ROW, async () => {
      app.chat.emit({
        type: 'statuses-changed',
        statuses: [{ userId: 'user-09999', isOnline: true, words: '' }],
      });
      await app.pass(100);
    });
    expect(unseen).toMatchObject({ calls: 0, bytes: 0 });
  });

  it('show what somebody in sight is doing with one call', async () => {
    await app.pass(1_000);
    setOnline(app.chat.shared, 'user-00000', true);
    await app.pass(100);
    const told = await costOf(app.mini, ROW, async () => {
      setWords(app.chat.shared, 'user-00000', 'busy');
      await app.pass(100);
    });
    expect(told).toMatchObject({ calls: 1, rowsCreated: 0, rowsRemoved: 0 });
    expect(told.bytes).toBeLessThanOrEqual(60);
  });

  it('keep to a window wherever they are scrolled', async () => {
    const list = app.mini.page.find('wx-scroll-view');
    scrollTo(list, 200_000);
    await app.pass(100);
    expect(app.mini.page.findAll(ROW).length).toBeLessThanOrEqual(40);
    expect(data().spaceAbovePx).toBeGreaterThan(100_000);
  });

  it('are measured once, however often they are scrolled, and again on a turned phone', async () => {
    const asked = jest.spyOn(SelectorQuery.prototype, 'exec');
    const list = app.mini.page.find('wx-scroll-view');
    const scroll = async (fromPx: number) => {
      for (let step = 0; step < 50; step += 1) {
        scrollTo(list, fromPx + step * 40);
        await app.pass(20);
      }
    };
    await scroll(1_000);
    expect(asked).toHaveBeenCalledTimes(1);
    turnPhone(app.mini.page.document);
    await scroll(5_000);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });
});

function turnPhone({ defaultView }: Document): void {
  if (defaultView === null) throw new Error('the page has no window');
  Object.defineProperty(defaultView, 'innerWidth', { value: 667, configurable: true });
  defaultView.dispatchEvent(new defaultView.Event('resize'));
}
