import { ChatSends } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-sends';
import { buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';

const MO = 'direct:mo';

async function chatOf() {
  const app = await buildSignedInApp();
  const { history } = app.services.timelines.open(MO);
  const sends = new ChatSends(app.services, (row) => history.timeline.findByKey(row));
  const say = (words: string): string => {
    const sent = app.services.outbox.send(MO, text(words));
    return sent.ok ? sent.value : '';
  };
  return { ...app, timeline: history.timeline, sends, say };
}

it('sends a failed message of the row again', async () => {
  const { chat, sends, say } = await chatOf();
  chat.calls.failNext('send', chatError('too-often'));
  const row = say('hi');
  await settle();
  await sends.resend(row);
  await settle();
  expect(chat.calls.of('send')).toHaveLength(2);
});

it('stops what is on its way, and takes it back where it got through', async () => {
  const { chat, sends, say, timeline } = await chatOf();
  sends.stop(say('hi'));
  expect(timeline.length).toBe(0);
  await settle();
  expect(chat.calls.of('revoke')).toHaveLength(1);
});

it('stops the download of a file', async () => {
  const { platform, services, sends, timeline } = await chatOf();
  platform.downloads.isHeld = true;
  const content = {
    kind: 'file',
    source: { url: 'https://a.example/1', sizeBytes: 9 },
    fileName: 'a.pdf',
  } as const;
  const message = { ...buildMessage({ id: 'theirs', conversationId: MO, content }), content };
  services.timelines.put(message);
  const fetched = services.receivedFiles.fetch(message);
  sends.stop(timeline.at(0)?.id ?? '');
  expect(await fetched).toEqual({ ok: false, error: 'cancelled' });
});

it('does nothing for rows that are not there, or not mine', async () => {
  const { chat, sends, services } = await chatOf();
  services.timelines.put(buildMessage({ id: 'theirs', conversationId: MO }));
  await sends.resend('gone');
  sends.stop('gone');
  sends.stop('theirs');
  expect(chat.calls.of('send')).toEqual([]);
});
