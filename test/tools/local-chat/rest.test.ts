import { ChatClient } from '../../../server/src/chat/chat-client';
import { UserSigs } from '../../../server/src/chat/user-sigs';
import { Problem } from '../../../server/src/problems';
import type { Message } from '@tencentcloud/chat';
import { SdkUser } from '../../support/sdk-user';
import { createChatService, type ChatService } from '../../../tools/local-chat';

async function listOf({ chat }: SdkUser, conversationID: string): Promise<readonly Message[]> {
  const { data } = (await chat.getMessageList({ conversationID })) as {
    readonly data: { readonly messageList: readonly Message[] };
  };
  return data.messageList;
}

describe('the REST API of the local chat service', () => {
  let service: ChatService;
  beforeEach(async () => {
    service = await createChatService({
      world: {
        people: ['anna', 'ben', 'cleo'].map((userId) => ({ userId, nick: userId })),
        groups: [
          { groupId: 'team', type: 'Private', name: 'Team', owner: 'anna', members: ['ben'] },
        ],
      },
    });
  });
  afterEach(() => service.stop());

  const client = (secret = service.options.secret) => {
    const { sdkAppId } = service.options;
    const cloud = {
      sdkAppId,
      chatSecretKey: secret,
      chatAdminId: 'administrator',
      chatApiUrl: service.httpUrl,
      weChatAppId: '',
      weChatAppSecret: '',
    };
    return new ChatClient(fetch, new UserSigs(sdkAppId, secret), cloud);
  };

  it('knows members and adds others', async () => {
    const chat = client();
    expect(await chat.roleOf('team', 'anna')).toBe('owner');
    expect(await chat.roleOf('team', 'cleo')).toBe('outsider');
    expect(await chat.addMember('team', 'cleo')).toBe('joined');
    expect(await chat.addMember('team', 'cleo')).toBe('already-member');
    expect(await chat.membersOf('team', 2)).toEqual(['anna', 'ben']);
    await expect(chat.roleOf('nowhere', 'anna')).rejects.toThrow(new Problem('group-gone'));
  });

  it('sends in somebody’s name what their own devices do not show', async () => {
    const [chat, anna, ben] = [
      client(),
      await SdkUser.signIn(service, 'anna'),
      await SdkUser.signIn(service, 'ben'),
    ];
    const arrived = ben.nextMessage();
    await chat.sendCustom('anna', 'ben', { type: 'report' }, 'fraud');
    expect(await arrived).toMatchObject({
      from: 'anna',
      payload: { data: '{"type":"report"}', description: 'fraud' },
    });
    expect(await listOf(ben, 'C2Canna')).toHaveLength(1);
    expect(await listOf(anna, 'C2Cben')).toEqual([]);
    await Promise.all([anna.leave(), ben.leave()]);
    await expect(chat.sendCustom('anna', 'nobody', {}, '')).rejects.toMatchObject({
      code: 'chat-unavailable',
    });
  });

  it('makes accounts and deletes them', async () => {
    const chat = client();
    await chat.importAccount('dora');
    expect(await chat.addMember('team', 'dora')).toBe('joined');
    await chat.deleteAccount('dora');
    expect(service.signIn('dora')).toBeUndefined();
  });

  it('answers nobody who does not hold the key', async () => {
    const refused = client('another key').roleOf('team', 'anna');
    await expect(refused).rejects.toMatchObject({
      code: 'chat-unavailable',
      detail: expect.stringContaining('70009') as string,
    });
  });
});
