import { Timelines } from '../../../miniprogram/stores/timeline/timelines';
import { buildApp, buildSignedInApp } from '../../support/test-app';
import { buildMessage } from '../../support/builders';
import { findMessage } from '../../../miniprogram/stores/timeline/find-message';
import { messageRefOf } from '../../../miniprogram/domain/message/message-ref';

const MO = 'direct:mo';
const history = Array.from({ length: 200 }, (_, index) =>
  buildMessage({ id: `m-${index}`, conversationId: MO, sentAtMs: 1_000_000 + index * 60_000 }),
);

async function places() {
  const { chat } = await buildSignedInApp();
  chat.account.setHistory(MO, history);
  return { chat, timelines: new Timelines(chat) };
}

const old = history[20] ?? buildMessage();

it('fetches two stretches for a message that is not loaded, however old it is', async () => {
  const { chat, timelines } = await places();
  expect(await findMessage({ chat, timelines }, MO, messageRefOf(old))).toEqual({
    ok: true,
    value: old,
  });
  expect(chat.calls.of('historyFrom')).toHaveLength(2);
});

it('asks for nothing that is loaded', async () => {
  const { chat, timelines } = await places();
  const { history: loaded } = timelines.open(MO);
  await loaded.loadNewest();
  const newest = history[199] ?? buildMessage();
  const found = await findMessage({ chat, timelines }, MO, messageRefOf(newest));
  expect(found).toMatchObject({ ok: true, value: { id: 'm-199' } });
  expect(chat.calls.of('historyFrom')).toHaveLength(0);
});

it('does not find what is gone, or what has no place', async () => {
  const { chat, timelines } = await places();
  const gone = { ok: false, error: 'not-found' };
  const ref = { ...messageRefOf(old), messageId: 'm-404' };
  expect(await findMessage({ chat, timelines }, MO, ref)).toEqual(gone);
  const nowhere = { messageId: 'm-20', sequence: 0, sentAtMs: 0 };
  expect(await findMessage({ chat, timelines }, MO, nowhere)).toEqual(gone);
});

it('says why it could not look', async () => {
  const { chat } = buildApp();
  const timelines = new Timelines(chat);
  expect(await findMessage({ chat, timelines }, MO, messageRefOf(old))).toEqual({
    ok: false,
    error: 'not-ready',
  });
});
