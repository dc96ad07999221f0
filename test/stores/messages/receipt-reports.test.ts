import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakePlatform, settle } from '../../support/fakes/fake-platform';
import { ReceiptReports } from '../../../miniprogram/stores/messages/receipt-reports';
import { buildMessage } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Receiptable } from '../../../miniprogram/chat/receipts-client';

const theirs = (id: string, parts: Partial<Message> = {}): Message =>
  buildMessage({ id, conversationId: 'direct:mo', isOwn: false, wantsReceipt: true, ...parts });

const several = (count: number) =>
  Array.from({ length: count }, (_, index) => theirs(`m-${index}`));

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const { clock, lifecycle } = new FakePlatform();
  const settings = { sendsReceipts: true };
  const reports = new ReceiptReports({ chat, clock, lifecycle, settings, random: () => 0.5 });
  const pass = async (ms: number) => {
    await clock.advance(ms);
    await settle();
  };
  const reported = () =>
    chat.receipts.calls
      .of('report')
      .map(([batch]) => (batch as readonly Receiptable[]).map(({ id }) => id));
  return { chat, lifecycle, settings, reports, pass, reported };
}

it('reports what was seen in batches of thirty, each message once', async () => {
  const { reports, pass, reported } = setUp();
  reports.saw(several(40));
  reports.saw(several(45));
  await pass(499);
  expect(reported()).toEqual([]);
  await pass(1_000);
  expect(reported().map((ids) => ids.length)).toEqual([30, 15]);
  reports.saw(several(45));
  await pass(5_000);
  expect(reported()).toHaveLength(2);
});

it('reports neither mine, nor what wants no receipt, nor what was taken back', async () => {
  const { reports, pass, reported } = setUp();
  const { wantsReceipt: _none, ...plain } = theirs('plain');
  const revocation = { by: 'mo', byName: '' };
  reports.saw([theirs('mine', { isOwn: true }), plain, theirs('back', { revocation })]);
  await pass(5_000);
  expect(reported()).toEqual([]);
});

it('asks for each conversation by itself', async () => {
  const { reports, pass, reported } = setUp();
  const group = { conversationId: 'group:team' };
  reports.saw([theirs('a'), theirs('b', group), theirs('c')]);
  await pass(1_000);
  expect(reported()).toEqual([['a', 'c'], ['b']]);
});

it('tries again what was lost on the way, later and later', async () => {
  const { chat, reports, pass, reported } = setUp();
  chat.receipts.calls.failNext('report', chatError('network'), 2);
  reports.saw([theirs('a')]);
  await pass(500);
  expect(reported()).toHaveLength(1);
  await pass(1_000);
  expect(reported()).toHaveLength(2);
  await pass(1_000);
  expect(reported()).toHaveLength(2);
  await pass(1_000);
  expect(reported()).toEqual([['a'], ['a'], ['a']]);
  await pass(60_000);
  expect(reported()).toHaveLength(3);
});

it('gives up what will never get through, and goes on with the rest', async () => {
  const { chat, reports, pass, reported } = setUp();
  chat.receipts.calls.failNext('report', chatError('group-gone'));
  reports.saw([theirs('a', { conversationId: 'group:gone' }), theirs('b')]);
  await pass(5_000);
  expect(reported()).toEqual([['a'], ['b']]);
});

it('reports nothing more where the package has no receipts', async () => {
  const { chat, reports, pass, reported } = setUp();
  chat.shared.missing.add('receipts');
  reports.saw(several(40));
  await pass(5_000);
  reports.saw([theirs('later')]);
  await pass(5_000);
  expect(reported()).toHaveLength(1);
});

it('waits while the app is behind others', async () => {
  const { lifecycle, reports, pass, reported } = setUp();
  reports.saw([theirs('a')]);
  lifecycle.hidden.emit();
  reports.saw([theirs('unseen')]);
  await pass(60_000);
  expect(reported()).toEqual([]);
  lifecycle.shown.emit();
  await pass(1_000);
  expect(reported()).toEqual([['a']]);
});

it('reports nothing while that is switched off, and what is seen again once it is on', async () => {
  const { settings, reports, pass, reported } = setUp();
  reports.saw([theirs('a')]);
  settings.sendsReceipts = false;
  reports.saw([theirs('b')]);
  await pass(5_000);
  expect(reported()).toEqual([]);
  settings.sendsReceipts = true;
  reports.saw([theirs('a'), theirs('b')]);
  await pass(5_000);
  expect(reported()).toEqual([['a', 'b']]);
});

it('forgets what another account has seen', async () => {
  const { chat, reports, pass, reported } = setUp();
  chat.receipts.calls.failNext('report', chatError('network'));
  const held = chat.receipts.calls.hold('report');
  reports.saw([theirs('a')]);
  await pass(500);
  reports.clear();
  held.release();
  await pass(60_000);
  expect(reported()).toHaveLength(1);
  reports.dispose();
});
