import { DoNotDisturbViewModel } from '../../../../miniprogram/packages/settings/view-models/do-not-disturb-view-model';
import { buildConversation, buildMessage } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp() {
  const app = await buildSignedInApp({ conversations: [buildConversation()] });
  const screen = new DoNotDisturbViewModel(app.services);
  screen.setVisible(true);
  await settle();
  return { ...app, screen };
}

it('is off at first, and the night is proposed', async () => {
  const { screen, platform } = await setUp();
  expect(screen.data).toMatchObject({ state: 'ready', isOn: false, summary: '' });
  expect(platform.navigation.title).toBe('勿扰模式');
  await screen.toggle();
  expect(screen.data).toMatchObject({ isOn: true, isAlways: false, fromText: '22:00' });
  expect(screen.data.summary).toContain('每天 22:00 到次日 08:00');
  await screen.toggle();
  expect(screen.data.isOn).toBe(false);
});

it('takes other times, and the whole day, and comes back to the times', async () => {
  const { screen, chat } = await setUp();
  await screen.toggle();
  await screen.chooseStart('23:30');
  await screen.chooseEnd('06:15');
  expect(screen.data).toMatchObject({ fromText: '23:30', toText: '06:15' });
  await screen.toggleAlways();
  expect(screen.data).toMatchObject({ isAlways: true, summary: '' });
  await screen.toggleAlways();
  expect(screen.data).toMatchObject({ isAlways: false, fromText: '23:30', toText: '06:15' });
  for (const text of ['', '25:00', 'now']) await screen.chooseStart(text);
  expect(chat.doNotDisturb.calls.of('set')).toHaveLength(5);
});

it('keeps announcements away between its times, and only then', async () => {
  const { screen, services, chat, platform } = await setUp();
  services.incoming.enter({ conversationId: '' });
  const isAnnounced = async (): Promise<boolean> => {
    chat.receive(buildMessage({ sentAtMs: platform.clock.nowMs() }));
    await settle();
    return services.incoming.message !== undefined;
  };
  await screen.toggle();
  expect(await isAnnounced()).toBe(true);
  // From 14:05 to 22:05, and on to 08:05.
  await platform.clock.advance(8 * 3_600_000);
  expect(await isAnnounced()).toBe(false);
  await platform.clock.advance(10 * 3_600_000);
  expect(await isAnnounced()).toBe(true);
});

it('follows another device, and says what went wrong', async () => {
  const { screen, chat, platform } = await setUp();
  chat.emit({ type: 'do-not-disturb-changed', setting: { kind: 'always' } });
  expect(screen.data).toMatchObject({ isOn: true, isAlways: true });
  chat.doNotDisturb.calls.failNext('set', chatError('timeout'));
  await screen.toggle();
  expect(screen.data.isOn).toBe(true);
  expect(platform.dialogs.toasts).toHaveLength(1);
});

it('loads again what did not come', async () => {
  const { services, chat } = await setUp();
  chat.doNotDisturb.calls.failNext('current', chatError('timeout'));
  services.doNotDisturb.clear();
  await services.doNotDisturb.load();
  chat.doNotDisturb.calls.failNext('current', chatError('timeout'));
  const screen = new DoNotDisturbViewModel(services);
  await settle();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});
