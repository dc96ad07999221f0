import { ChatComposer } from '../../../../../miniprogram/packages/chat/view-models/composer/chat-composer';
import { ChatMentions } from '../../../../../miniprogram/packages/chat/view-models/composer/chat-mentions';
import { buildGroup, buildMessage, text } from '../../../../support/builders';
import { HOUSE, TEA, buildCommunityApp } from '../../../../support/community-app';
import { buildMember } from '../../../../support/fakes/fake-members';
import { buildSignedInApp } from '../../../../support/test-app';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const settle = () => new Promise(setImmediate);
const TEAM = 'group:team';

async function mentionsIn(conversationId: string) {
  const app = await buildSignedInApp({ groups: [buildGroup({ type: 'public', myRole: 'owner' })] });
  const members = ['lin', 'mo', 'qi'].map((userId) => buildMember({ userId }));
  app.chat.account.members.set('team', members);
  const patches: Patch[] = [];
  const effects: ChatEffect[] = [];
  const output = {
    patch: (patch: Patch) => patches.push(patch),
    effect: (effect: ChatEffect) => effects.push(effect),
  };
  const composer: ChatComposer = new ChatComposer(app.services, conversationId, {
    ...output,
    tell: () => undefined,
    callFor: (at) => mentions.open(at),
  });
  const mentions: ChatMentions = new ChatMentions(app.services, conversationId, composer, output);
  const draft = () => app.services.drafts.of(conversationId);
  const picker = () =>
    patches.flatMap((patch) => ('picker' in patch ? [patch['picker']] : [])).at(-1);
  return { ...app, composer, mentions, effects, draft, picker };
}

it('opens the list for an @ in a group, and writes who was picked in its place', async () => {
  const { composer, mentions, effects, draft, picker } = await mentionsIn(TEAM);
  composer.compose('hi ', 3);
  composer.compose('hi @', 4);
  await settle();
  expect(picker()).toMatchObject({ state: 'ready' });
  expect(effects).toContainEqual({ kind: 'blur-composer' });
  mentions.pick('mo');
  expect(picker()).toBeNull();
  expect(draft()).toEqual({
    text: 'hi @Nick of mo\u2005',
    mentions: [{ start: 3, length: 12, userId: 'mo' }],
  });
});

it('calls everybody where that is allowed', async () => {
  const { composer, mentions, draft } = await mentionsIn(TEAM);
  composer.compose('@', 1);
  await settle();
  mentions.pickEveryone();
  expect(draft().text).toBe('@所有人\u2005');
});

it('leaves the @ where it is when nobody is picked', async () => {
  const { composer, mentions, effects, draft, picker } = await mentionsIn(TEAM);
  composer.compose('@', 1);
  await settle();
  mentions.pick('nobody');
  expect(picker()).not.toBeNull();
  mentions.close();
  expect([picker(), draft().text]).toEqual([null, '@']);
  expect(effects.at(-1)).toEqual({ kind: 'focus-composer' });
});

it('opens no list in a one-to-one conversation', async () => {
  const { composer, mentions, draft, picker } = await mentionsIn('direct:mo');
  composer.compose('@', 1);
  await settle();
  expect(picker()).toBeUndefined();
  mentions.callSender(buildMessage());
  mentions.pick('mo');
  expect(draft().text).toBe('@');
});

it('calls whoever wrote a message by holding their face, also after they left', async () => {
  const { composer, mentions, draft, platform, services } = await mentionsIn(TEAM);
  const theirs = buildMessage({ from: 'gone', conversationId: TEAM, senderNameCard: '旧人' });
  mentions.callSender(theirs);
  expect(platform.dialogs.tickCount).toBe(1);
  expect(draft().text).toBe('@旧人\u2005');
  mentions.callSender(buildMessage({ from: 'lin', isOwn: true }));
  expect(draft().mentions).toHaveLength(1);
  composer.send();
  expect(services.outbox.newestOf(TEAM)?.content).toEqual(text('@旧人', ['gone']));
});

it('is quiet without a list, and after the page has gone', async () => {
  const { composer, mentions, picker } = await mentionsIn(TEAM);
  mentions.find('x');
  mentions.scrolled(0, 600);
  mentions.retry();
  mentions.close();
  composer.compose('@', 1);
  mentions.dispose();
  const last = picker();
  await settle();
  expect(picker()).toEqual(last);
});

it('lists in a topic whoever is in its community, without everybody at once', async () => {
  const { chat, services } = await buildCommunityApp('owner');
  const patches: Patch[] = [];
  const output = { patch: (patch: Patch) => patches.push(patch), effect: () => undefined };
  const composer: ChatComposer = new ChatComposer(services, `group:${TEA}`, {
    ...output,
    tell: () => undefined,
    callFor: () => undefined,
  });
  new ChatMentions(services, `group:${TEA}`, composer, output).open(0);
  await settle();
  expect(chat.members.calls.of('page')[0]?.[0]).toBe(HOUSE);
  expect(patches.at(-1)).toMatchObject({ picker: { rows: [{ id: 'mo' }], everyone: '' } });
});
