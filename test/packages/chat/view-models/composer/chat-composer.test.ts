import {
  ChatComposer,
  isSendable,
} from '../../../../../miniprogram/packages/chat/view-models/composer/chat-composer';
import { buildMessage, text } from '../../../../support/builders';
import { quoteOf } from '../../../../../miniprogram/packages/chat/view-models/rows/quote-of';
import { buildSignedInApp } from '../../../../support/test-app';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { ChatErrorKind } from '../../../../../miniprogram/chat/chat-error';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const MO = 'direct:mo';

async function composerOf(draft = '') {
  const app = await buildSignedInApp();
  app.services.drafts.set(MO, draft);
  const patches: Patch[] = [];
  const effects: ChatEffect[] = [];
  const problems: ChatErrorKind[] = [];
  const calls: number[] = [];
  const composer = new ChatComposer(app.services, MO, {
    patch: (patch) => patches.push(patch),
    effect: (effect) => effects.push(effect),
    tell: ({ kind }) => problems.push(kind),
    callFor: (at) => calls.push(at),
  });
  return { ...app, composer, patches, effects, problems, calls };
}

it('keeps every change as the draft, and says when there is something to send', async () => {
  const { composer, services, patches } = await composerOf();
  composer.compose('h');
  composer.compose('hi');
  expect(services.drafts.textOf(MO)).toBe('hi');
  expect(patches).toEqual([{ canSend: true }]);
  composer.compose(' ');
  expect(patches[1]).toEqual({ canSend: false });
});

it('sends what was written, the draft with it, and starts anew', async () => {
  const { composer, services, patches } = await composerOf('  left here ');
  composer.send();
  expect(services.outbox.newestOf(MO)?.content).toEqual(text('left here'));
  expect(services.drafts.textOf(MO)).toBe('');
  expect(Object.assign({}, ...patches)).toEqual({ composerText: '', canSend: false });
  composer.send();
  expect(patches).toHaveLength(2);
});

it('sends nothing that nobody can see', async () => {
  const { composer, services, patches } = await composerOf();
  composer.compose('\u200b \u3164\u200d');
  composer.send();
  expect(services.outbox.newestOf(MO)).toBeUndefined();
  expect(patches).toEqual([]);
});

it('keeps what is too long to be sent', async () => {
  const { composer, services, problems } = await composerOf('x'.repeat(11 * 1024 + 1));
  composer.send();
  expect(problems).toEqual(['too-long']);
  expect(services.drafts.textOf(MO)).not.toBe('');
});

it('takes the words of my revoked message up behind what is written', async () => {
  const { composer, patches, effects } = await composerOf('new ');
  const mine = { from: 'lin', isOwn: true, content: text('old') };
  composer.takeUpAgain(buildMessage({ ...mine, revocation: { by: 'lin', byName: '' } }));
  expect(patches).toContainEqual({ composerText: 'new old' });
  expect(effects).toEqual([{ kind: 'place-caret', at: 7 }, { kind: 'focus-composer' }]);
  composer.takeUpAgain(buildMessage(mine));
  expect(effects).toHaveLength(2);
});

const answered = buildMessage({ id: 'asked', content: text('lunch?') });
const quote = quoteOf(answered, '小莫', 'zh-CN');

it('answers a message with what is sent next, and with nothing after that', async () => {
  const { composer, services, patches, effects } = await composerOf();
  composer.answer(answered, '小莫');
  expect(composer.quoteText).toBe('小莫：lunch?');
  expect(effects).toEqual([{ kind: 'focus-composer' }]);
  composer.compose('yes');
  expect(services.drafts.of(MO)).toMatchObject({ text: 'yes', quote });
  composer.send();
  expect(services.outbox.newestOf(MO)).toMatchObject({ content: text('yes'), quote });
  expect(Object.assign({}, ...patches)).toMatchObject({ composerText: '' });
  expect(composer.quoteText).toBe('');
  composer.compose('and');
  composer.send();
  expect(services.outbox.newestOf(MO)?.quote).toBeUndefined();
});

it('drops what it was to answer', async () => {
  const { composer, services } = await composerOf();
  composer.answer(answered, '小莫');
  composer.answerNothing();
  expect(composer.quoteText).toBe('');
  expect(services.drafts.of(MO).quote).toBeUndefined();
});

it('sends whom a text calls for, as often as they are named', async () => {
  const { composer, services, effects } = await composerOf();
  composer.compose('hi @', 4);
  composer.mention({ userId: 'mo', name: '小莫' }, 3);
  expect(services.drafts.textOf(MO)).toBe('hi @小莫\u2005');
  expect(effects).toEqual([{ kind: 'place-caret', at: 7 }, { kind: 'focus-composer' }]);
  composer.mention({ userId: 'qi', name: 'Qi' });
  composer.send();
  expect(services.outbox.newestOf(MO)?.content).toEqual(text('hi @小莫\u2005@Qi', ['mo', 'qi']));
});

it('takes a mention away as one, and sends nobody’s ID for it', async () => {
  const { composer, services, patches, effects } = await composerOf();
  composer.mention({ userId: 'mo', name: '小莫' });
  composer.compose('@小莫', 3);
  expect(patches.at(-2)).toEqual({ canSend: false });
  expect(patches.at(-1)).toEqual({ composerText: '' });
  expect(effects.at(-1)).toEqual({ kind: 'place-caret', at: 0 });
  composer.compose('hello', 5);
  composer.send();
  expect(services.outbox.newestOf(MO)?.content).toEqual(text('hello'));
});

it('asks for whom an @ calls, and writes at the caret that it was told', async () => {
  const { composer, services, calls } = await composerOf('ab ');
  composer.compose('ab @', 4);
  expect(calls).toEqual([3]);
  composer.caretMoved(0);
  composer.mention({ userId: 'mo', name: 'Mo' });
  expect(services.drafts.textOf(MO)).toBe('@Mo\u2005ab @');
});

it('goes on with a draft, its mentions and its quote', async () => {
  const first = await composerOf();
  first.composer.mention({ userId: 'mo', name: '小莫' });
  first.composer.answer(answered, '小莫');
  const again = new ChatComposer(first.services, MO, {
    patch: () => undefined,
    effect: () => undefined,
    tell: () => undefined,
    callFor: () => undefined,
  });
  again.send();
  expect(first.services.outbox.newestOf(MO)).toMatchObject({
    content: text('@小莫', ['mo']),
    quote,
  });
});

it('sends stickers of ours, and leaves what is written alone', async () => {
  const { composer, services, patches } = await composerOf('half a');
  composer.sendSticker('hi');
  composer.sendSticker('constructor');
  expect(services.outbox.newestOf(MO)?.content).toMatchObject({ kind: 'sticker' });
  expect(services.drafts.textOf(MO)).toBe('half a');
  expect(patches).toEqual([]);
});

it('answers again what a revoked reply answered', async () => {
  const { composer, services } = await composerOf();
  const { from: _, ...received } = quote;
  const revocation = { by: 'lin', byName: '' };
  const mine = buildMessage({ from: 'lin', isOwn: true, revocation, quote: received });
  composer.takeUpAgain(mine);
  expect(composer.quoteText).toBe('小莫：lunch?');
  composer.answerNothing();
  jest
    .spyOn(services.contacts, 'remarkOf')
    .mockImplementation((id) => (id === 'mo' ? '小表弟' : ''));
  composer.takeUpAgain(mine, 'mo');
  expect(composer.quoteText).toBe('小表弟：lunch?');
});

it('shows my own name for whom I answer, and sends the one that everybody knows', async () => {
  const { composer, services } = await composerOf('yes');
  const remark = jest.spyOn(services.contacts, 'remarkOf').mockReturnValue('小表弟');
  composer.answer(answered, '小莫');
  expect(composer.quoteText).toBe('小表弟：lunch?');
  expect(remark).toHaveBeenCalledWith('mo');
  composer.send();
  expect(services.outbox.newestOf(MO)?.quote).toMatchObject({ senderName: '小莫' });
});

it('counts white space as nothing', () => {
  expect([isSendable(' \n'), isSendable(' a ')]).toEqual([false, true]);
});
