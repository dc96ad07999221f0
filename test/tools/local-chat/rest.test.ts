import { ChatClient } from '../../../server/src/chat/chat-client';
import { UserSigs } from '../../../server/src/chat/user-sigs';
import { Problem } from '../../../server/src/problems';
import { createChatService, type ChatService } from '../../../tools/local-chat';

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
