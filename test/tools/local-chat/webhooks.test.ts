import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChatService, type ChatService } from '../../../tools/local-chat';
import { until } from '../../support/until';

const TOKEN = 'of the console';
const text = (words: string) => [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }];

describe('the webhooks of the local chat service', () => {
  let service: ChatService;
  let server: Server;
  const heard: { readonly url: URL; readonly body: Readonly<Record<string, unknown>> }[] = [];
  beforeEach(async () => {
    heard.length = 0;
    service = await createChatService({
      world: {
        people: ['anna', 'ben'].map((userId) => ({ userId, nick: userId })),
        groups: [
          { groupId: 'team', type: 'Private', name: 'Team', owner: 'anna', members: ['ben'] },
          {
            groupId: '@TGS#_house',
            type: 'Community',
            name: 'House',
            owner: 'anna',
            members: ['ben'],
            topics: [{ id: 'tea', name: 'Tea', messages: [] }],
          },
        ],
      },
    });
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://here');
        heard.push({ url, body: JSON.parse(body) as Record<string, unknown> });
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    service.setWebhook({ url: `http://127.0.0.1:${port}/hook`, token: TOKEN });
  });
  afterEach(async () => {
    await service.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('are signed, and tell who wrote to whom', async () => {
    service.push({ from: 'anna', to: { userId: 'ben' }, body: text('hello') });
    service.push({
      from: 'ben',
      to: { groupId: 'team' },
      body: text('all'),
      cloudCustomData: '{}',
    });
    await until(() => heard.length === 2);
    const [direct, group] = [...heard].sort((a, b) =>
      a.body['GroupId'] ? 1 : b.body['GroupId'] ? -1 : 0,
    );
    expect(direct?.body).toMatchObject({
      CallbackCommand: 'C2C.CallbackAfterSendMsg',
      From_Account: 'anna',
      To_Account: 'ben',
      OnlineOnlyFlag: 0,
      MsgBody: text('hello'),
    });
    expect(group?.body).toMatchObject({
      CallbackCommand: 'Group.CallbackAfterSendMsg',
      From_Account: 'ben',
      GroupId: 'team',
      Type: 'Private',
      CloudCustomData: '{}',
    });
    const { searchParams } = direct?.url ?? new URL('http://none');
    const time = searchParams.get('RequestTime') ?? '';
    expect(searchParams.get('SdkAppid')).toBe(String(service.options.sdkAppId));
    expect(searchParams.get('Sign')).toBe(
      createHash('sha256').update(`${TOKEN}${time}`).digest('hex'),
    );
  });

  it('tell of a message in a topic with its community', async () => {
    const topicId = '@TGS#_house@TOPIC#_tea';
    service.push({ from: 'anna', to: { groupId: topicId }, body: text('tea?') });
    await until(() => heard.length === 1);
    expect(heard[0]?.body).toMatchObject({
      CallbackCommand: 'Group.CallbackAfterSendMsg',
      GroupId: '@TGS#_house',
      TopicId: topicId,
      Type: 'Community',
    });
  });

  it('tell what is only for who is online, and nothing once nobody listens', async () => {
    service.push({ from: 'anna', to: { userId: 'ben' }, body: text('now'), isOnlineOnly: true });
    await until(() => heard.length === 1);
    expect(heard[0]?.body['OnlineOnlyFlag']).toBe(1);
    service.setWebhook(undefined);
    service.push({ from: 'anna', to: { userId: 'ben' }, body: text('unheard') });
    service.setWebhook({ url: 'http://127.0.0.1:9/closed', token: TOKEN });
    service.push({ from: 'anna', to: { userId: 'ben' }, body: text('to nobody') });
    expect(service.messagesBetween('anna', 'ben')).toHaveLength(2);
    expect(heard).toHaveLength(1);
  });
});
