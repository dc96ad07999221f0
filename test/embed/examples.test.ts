import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as orders from './examples/orders';
import { AppIm } from '../../miniprogram/embed/app-im';
import { buildGroup, buildPerson } from '../support/builders';
import { buildGroupApp } from '../support/group-app';
import { buildSignedInApp } from '../support/test-app';
import { messageDisplayers } from '../../miniprogram/i18n/displayers/message-displayers';

const page = readFileSync(path.join(__dirname, '../../docs/embedding.md'), 'utf8');
const source = readFileSync(path.join(__dirname, 'examples/orders.ts'), 'utf8');

/** The stretches of the examples that the page shows, by name. */
function shownStretches(): readonly (readonly [string, string])[] {
  const stretches = source.matchAll(/^ *\/\/ docs: (\w+)\n(.*?)^ *\/\/ docs: end$/gmsu);
  return [...stretches].map(([, name = '', code = '']) => [name, flushLeft(code)]);
}

function flushLeft(code: string): string {
  const lines = code.trimEnd().split('\n');
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/u));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

async function appWithMo() {
  const mo = buildPerson({ userId: 'mo', nick: 'Mo' });
  const app = await buildSignedInApp({ people: [mo] });
  return { ...app, im: new AppIm(app.services) };
}

beforeEach(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));

it.each(shownStretches())(
  'the page shows the example “%s” as it is compiled and run here',
  (_, code) => {
    expect(page).toContain(`\`\`\`ts\n${code}\n\`\`\``);
  },
);

it('the page shows no code that is not run', () => {
  const blocks = page.match(/^```ts$/gmu) ?? [];
  // The first one is how `im` is got.
  expect(blocks).toHaveLength(shownStretches().length + 1);
});

it('opens a chat, finds a person and a message', async () => {
  const { im, platform } = await appWithMo();
  const conversationId = await orders.openShop(im);
  expect(platform.navigation.opened.at(-1)).toMatchObject({
    to: 'chat',
    conversationId: 'direct:mo',
  });
  const { person, message } = await orders.lookUp(im, conversationId, 'm-404', 1);
  expect(person).toMatchObject({ value: { nick: 'Mo' } });
  expect(message).toEqual({ ok: false, error: 'not-found' });
});

it('makes a group, and opens one that is there', async () => {
  const { im, platform } = await appWithMo();
  const made = await orders.openTeam(im);
  expect(made).toMatchObject({ ok: true, value: { notAdded: ['qi'] } });
  const conversationId = made.ok ? made.value.conversationId : '';
  expect(platform.navigation.opened.at(-1)).toEqual({ to: 'chat', conversationId });
  expect(orders.openAgain(im)).toEqual({ ok: true, value: 'group:team' });
  expect(platform.navigation.opened.at(-1)).toMatchObject({ to: 'chat', at: { sequence: 42 } });
});

it('sends an order and draws it', async () => {
  const { im, services } = await appWithMo();
  const stop = orders.register(im);
  expect(orders.sendOrder(im, 'direct:mo').ok).toBe(true);
  const content = services.outbox.newestOf('direct:mo')?.content;
  const shown = content?.kind === 'custom' ? messageDisplayers.read(content.data) : undefined;
  expect(shown?.summary('en')).toBe('[Order] Two tickets');
  expect(shown?.view('en')).toMatchObject({ card: { title: 'Two tickets', lines: ['Paid'] } });
  shown?.handle('remind', { conversationId: 'direct:mo', messageId: 'm-1', from: 'lin' });
  expect(console.log).toHaveBeenLastCalledWith('remind: order 2041, sent by lin');
  stop();
});

it('sends with options', async () => {
  const { im } = await appWithMo();
  expect(orders.sendWithOptions(im).every(({ ok }) => ok)).toBe(true);
});

it('names people by IDs of another system', async () => {
  const { im } = await appWithMo();
  const person = await orders.useOwnIds(im, () => Promise.resolve({ 'member-17': 'mo' }));
  expect(person).toMatchObject({ value: { userId: 'mo' } });
});

it('keeps data with a group, and hears what becomes of it', async () => {
  const app = await buildSignedInApp({ groups: [buildGroup({ groupId: 'team' })] });
  const im = new AppIm(app.services);
  const stop = orders.followGroup(im);
  const { read, likes } = await orders.keepGroupData(im);
  expect(read).toEqual({ ok: true, value: { item: 'Two tickets' } });
  expect(likes).toEqual({ ok: true, value: 1 });
  expect(console.log).toHaveBeenCalledWith('likes: 1');
  expect(console.log).toHaveBeenCalledWith('changed:', [], 'gone:', ['seller']);
  stop();
});

it('reads and sets fields of a group and its members', async () => {
  const { services, chat } = await buildGroupApp('owner');
  const { city, seat } = await orders.keepGroupFields(new AppIm(services));
  expect([city, seat]).toEqual([
    { ok: true, value: { city: 'Hangzhou' } },
    { ok: true, value: { seat: '12A' } },
  ]);
  expect(chat.groupFields.calls.of('setOfMember')).toHaveLength(1);
});

it('names the marks of live rooms', async () => {
  const { im, services } = await appWithMo();
  orders.nameMarks(im);
  expect(services.liveRooms.marks.map(({ names }) => names.en)).toEqual(['Fan club']);
});
