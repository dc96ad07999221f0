import { ChatComposer, isSendable } from '../../miniprogram/view-models/chat-composer';
import { buildMessage, text } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import type { ChatEffect } from '../../miniprogram/view-models/chat-data';
import type { ChatErrorKind } from '../../miniprogram/chat/chat-error';
import type { Patch } from '../../miniprogram/view-models/screen';

const MO = 'direct:mo';

async function composerOf(draft = '') {
  const app = await buildSignedInApp();
  app.services.drafts.set(MO, draft);
  const patches: Patch[] = [];
  const effects: ChatEffect[] = [];
  const problems: ChatErrorKind[] = [];
  const composer = new ChatComposer(app.services, MO, {
    patch: (patch) => patches.push(patch),
    effect: (effect) => effects.push(effect),
    tell: ({ kind }) => problems.push(kind),
  });
  return { ...app, composer, patches, effects, problems };
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
  expect(effects).toEqual([{ kind: 'focus-composer' }]);
  composer.takeUpAgain(buildMessage(mine));
  expect(effects).toHaveLength(1);
});

it('counts white space as nothing', () => {
  expect([isSendable(' \n'), isSendable(' a ')]).toEqual([false, true]);
});
