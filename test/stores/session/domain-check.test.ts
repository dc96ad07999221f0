import { DomainCheck } from '../../../miniprogram/stores/session/domain-check';
import { FakePlatform, settle } from '../../support/fakes/fake-platform';
import { OutboxUploads } from '../../../miniprogram/stores/outbox/outbox-uploads';
import { observable, runInAction } from 'mobx-miniprogram';
import { trustedDomains } from '../../../miniprogram/domain/trusted-domains';
import type { SessionState } from '../../../miniprogram/stores/session/session-state';

const DOMAINS = trustedDomains({ sdkAppId: 1_400_000_001, serverUrl: 'https://a.example' });
const READY: SessionState = { kind: 'ready' };
const FIRST_SOCKET = DOMAINS.socket[0] ?? '';

function open(chatService: 'cloud' | 'local' = 'cloud') {
  const { hosts, dialogs, clock } = new FakePlatform();
  const session = observable({ state: READY }, {}, { deep: false });
  const uploads = new OutboxUploads(() => clock.nowMs());
  const settings = { language: 'zh-CN' } as const;
  const check = new DomainCheck(
    { hosts, dialogs, settings, session, uploads },
    chatService === 'cloud' ? DOMAINS : undefined,
  );
  const move = async (state: SessionState): Promise<void> => {
    runInAction(() => (session.state = state));
    await settle();
  };
  return { hosts, dialogs, uploads, check, move };
}

it('asks nothing while all is well', async () => {
  const { hosts, move } = open();
  await move({ kind: 'reconnecting' });
  await move(READY);
  expect(hosts.asked).toEqual([]);
});

it('names the hosts that WeChat refuses once the service does not answer, and copies them', async () => {
  const { hosts, dialogs, move } = open();
  hosts.unlisted.add(FIRST_SOCKET);
  dialogs.willConfirm(true);
  await move({ kind: 'offline' });
  expect(dialogs.questions).toHaveLength(1);
  expect(dialogs.questions[0]).toMatchObject({
    title: '域名还没有配置',
    text: expect.stringContaining(`${FIRST_SOCKET}\n`) as unknown,
  });
  expect(dialogs.copied).toEqual([FIRST_SOCKET]);
});

it('says nothing where WeChat lets everything out: then it is the network', async () => {
  const { hosts, dialogs, move } = open();
  await move({ kind: 'failed', problem: 'unreachable' });
  expect(hosts.asked).toEqual(['request', 'socket']);
  expect(dialogs.questions).toEqual([]);
});

it('asks once for each list, however often the connection breaks', async () => {
  const { hosts, move } = open();
  await move({ kind: 'offline' });
  await move(READY);
  await move({ kind: 'offline' });
  expect(hosts.asked).toEqual(['request', 'socket']);
});

it('looks into the hosts of files when a file does not go up', async () => {
  const { hosts, dialogs, uploads } = open();
  const storage = DOMAINS.uploadFile[1] ?? '';
  hosts.unlisted.add(storage);
  uploads.lost('c');
  uploads.lost('c');
  await settle();
  expect(hosts.asked).toEqual(['uploadFile']);
  expect(dialogs.questions).toHaveLength(1);
  expect(dialogs.questions[0]?.text).toContain('uploadFile 合法域名');
});

it('has nothing to check with the local chat service, nor after its end', async () => {
  const local = open('local');
  await local.move({ kind: 'offline' });
  const over = open();
  over.check.dispose();
  await over.move({ kind: 'offline' });
  over.uploads.lost('c');
  await settle();
  expect([...local.hosts.asked, ...over.hosts.asked]).toEqual([]);
});
