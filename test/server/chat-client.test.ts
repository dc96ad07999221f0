import { ChatClient } from '../../server/src/chat/chat-client';
import { UserSigs } from '../../server/src/chat/user-sigs';
import { Problem } from '../../server/src/problems';
import { FakeWeb } from '../support/fakes/fake-web';

const cloud = {
  sdkAppId: 1400000001,
  chatSecretKey: 'key of the chat',
  chatAdminId: 'administrator',
  chatApiUrl: 'https://chat.example.test',
  weChatAppId: '',
  weChatAppSecret: '',
};

function build() {
  const web = new FakeWeb();
  const sigs = new UserSigs(cloud.sdkAppId, cloud.chatSecretKey);
  return { web, chat: new ChatClient(web.fetch, sigs, cloud) };
}

const ROLE = '/v4/group_open_http_svc/get_role_in_group';
const ADD = '/v4/group_open_http_svc/add_group_member';

const problemOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.code, error.detail] : error),
  );

describe('the adapter to the chat service’s REST API', () => {
  it('calls in the administrator’s name, with a signature of its own', async () => {
    const { web, chat } = build();
    web.on('/v4/im_open_login_svc/account_import', { json: { ErrorCode: 0 } });
    await chat.importAccount('anna');
    const [request] = web.requests;
    expect(request?.body).toEqual({ UserID: 'anna' });
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toMatchObject({
      sdkappid: '1400000001',
      identifier: 'administrator',
      contenttype: 'json',
      random: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it.each([
    ['Owner', 'owner'],
    ['Admin', 'admin'],
    ['Member', 'member'],
    ['NotMember', 'outsider'],
    ['Something new', 'outsider'],
  ])('reads the role %s as %s', async (role, expected) => {
    const { web, chat } = build();
    web.on(ROLE, { json: { ErrorCode: 0, UserIdList: [{ Member_Account: 'a', Role: role }] } });
    expect(await chat.roleOf('team', 'a')).toBe(expected);
  });

  it.each([
    [{ json: { ErrorCode: 10010 } }, ['group-gone', undefined]],
    [{ json: { ErrorCode: 10015 } }, ['group-gone', undefined]],
    [
      { json: { ErrorCode: 10014 } },
      ['not-allowed', 'group_open_http_svc/add_group_member: 10014'],
    ],
    [
      { json: { ErrorCode: 10002 } },
      ['chat-unavailable', 'group_open_http_svc/add_group_member: 10002'],
    ],
    [{ json: [] }, ['chat-unavailable', 'group_open_http_svc/add_group_member: no JSON']],
    [{ status: 500 }, ['chat-unavailable', 'group_open_http_svc/add_group_member: status 500']],
    ['silence', ['chat-unavailable', 'group_open_http_svc/add_group_member: TimeoutError']],
    [{ json: { ErrorCode: 0, MemberList: [{ Result: 0 }] } }, ['not-allowed', 'add_group_member']],
    [{ json: { ErrorCode: 0, MemberList: 'x' } }, ['not-allowed', 'add_group_member']],
  ] as const)('tells what an answer means: %j', async (answer, expected) => {
    const { web, chat } = build();
    web.on(ADD, answer);
    expect(await problemOf(chat.addMember('team', 'a'))).toEqual(expected);
  });

  it.each([
    [[{ ResultCode: 0 }], undefined],
    [[{ ResultCode: 70107 }], undefined],
    [[], undefined],
    [[{ ResultCode: 70500 }], ['chat-unavailable', 'im_open_login_svc/account_delete: 70500']],
  ])('takes an account for gone where it is: %j', async (ResultItem, problem) => {
    const { web, chat } = build();
    web.on('/v4/im_open_login_svc/account_delete', { json: { ErrorCode: 0, ResultItem } });
    expect(await problemOf(chat.deleteAccount('anna'))).toEqual(problem);
  });

  it('knows the live rooms among groups, in the order in which it was asked', async () => {
    const { web, chat } = build();
    const room = { ErrorCode: 0, Type: 'AVChatRoom' };
    const GroupInfo = [
      { ...room, GroupId: 'b', Name: 'B', FaceUrl: 'https://a/b', Introduction: 'x', MemberNum: 7 },
      { ...room, GroupId: 'a', Name: 5, MemberNum: -1 },
      { ErrorCode: 10010, GroupId: 'gone' },
      { ...room, Type: 'Public', GroupId: 'team' },
      { ...room, GroupId: 9 },
      'rubbish',
    ];
    web.on('/v4/group_open_http_svc/get_group_info', { json: { ErrorCode: 0, GroupInfo } });
    expect(await chat.liveRoomsAmong(['a', 'gone', 'b', 'team'])).toEqual([
      { groupId: 'a', name: '', pictureUrl: '', introduction: '', memberCount: 0 },
      { groupId: 'b', name: 'B', pictureUrl: 'https://a/b', introduction: 'x', memberCount: 7 },
    ]);
    expect(web.requests[0]?.body).toMatchObject({ GroupIdList: ['a', 'gone', 'b', 'team'] });
  });

  it('knows who is online', async () => {
    const { web, chat } = build();
    const QueryResult = [
      { To_Account: 'a', Status: 'Online' },
      { To_Account: 'b', Status: 'PushOnline' },
      'rubbish',
    ];
    web.on('/v4/openim/query_online_status', { json: { ErrorCode: 0, QueryResult } });
    expect([...(await chat.onlineAmong(['a', 'b']))]).toEqual(['a']);
  });
});
