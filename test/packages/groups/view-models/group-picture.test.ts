import { GroupPicture } from '../../../../miniprogram/packages/groups/view-models/group-picture';
import { buildGroupApp } from '../../../support/group-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp() {
  const app = await buildGroupApp('owner');
  return { ...app, picture: new GroupPicture(app.services) };
}

describe('asking for a picture', () => {
  it.each([
    ['从相册选择', 'album'],
    ['拍照', 'camera'],
  ] as const)('%s brings a file', async (words, origin) => {
    const { picture, platform } = await setUp();
    platform.portraits.next = { kind: 'picked', path: 'square.jpg' };
    platform.dialogs.willChoose(words);
    expect(await picture.ask('')).toBe('square.jpg');
    expect([platform.portraits.asked, platform.dialogs.menus]).toEqual([
      [origin],
      [['从相册选择', '拍照']],
    ]);
  });

  it('offers to look at the one that is there, and to be without one', async () => {
    const { picture, platform } = await setUp();
    platform.dialogs.willChoose('查看头像');
    expect(await picture.ask('https://a/1.png')).toBeUndefined();
    expect(platform.media.viewed).toEqual([[[{ kind: 'picture', url: 'https://a/1.png' }], 0]]);
    platform.dialogs.willChoose('恢复默认头像');
    expect(await picture.ask('https://a/1.png')).toBe('');
    expect(await picture.ask('https://a/1.png')).toBeUndefined();
  });

  it('only shows the one that is there to others', async () => {
    const { picture, platform } = await setUp();
    expect(await picture.ask('', false)).toBeUndefined();
    expect(await picture.ask('https://a/1.png', false)).toBeUndefined();
    expect([platform.media.viewed.length, platform.dialogs.menus]).toEqual([1, []]);
  });

  it.each([
    ['cancelled', [], 0],
    ['failed', ['没有选到图片，请再试一次'], 0],
    ['refused', [], 1],
  ] as const)('says what is to be said when it was %s', async (kind, toasts, questions) => {
    const { picture, platform } = await setUp();
    platform.portraits.next = { kind };
    platform.dialogs.willChoose('拍照');
    expect(await picture.ask('')).toBeUndefined();
    expect([platform.dialogs.toasts, platform.dialogs.questions.length]).toEqual([
      toasts,
      questions,
    ]);
  });
});

describe('giving a picture to a group', () => {
  it('has our server keep it and tells the group where it is', async () => {
    const { picture, server, chat } = await setUp();
    expect(await picture.give('team', 'square.jpg')).toBe(true);
    expect(server.groupPictures).toEqual([['team', 'square.jpg']]);
    expect(chat.groupAdmin.calls.of('edit')).toEqual([
      ['team', { avatarUrl: 'https://example.test/avatars/team' }],
    ]);
  });

  it('takes the picture away without our server', async () => {
    const { picture, server, chat } = await setUp();
    server.problem = 'unreachable';
    expect(await picture.give('team', '')).toBe(true);
    expect(chat.groupAdmin.calls.of('edit')).toEqual([['team', { avatarUrl: '' }]]);
  });

  it('says why it was not kept, and leaves the group alone', async () => {
    const { picture, server, chat, platform } = await setUp();
    server.problem = 'not-allowed';
    expect(await picture.give('team', 'square.jpg')).toBe(false);
    expect(platform.dialogs.toasts).toEqual(['你现在不能换这个头像']);
    expect(chat.groupAdmin.calls.of('edit')).toEqual([]);
  });

  it('says what the group did not take', async () => {
    const { picture, chat, platform } = await setUp();
    chat.groupAdmin.calls.failNext('edit', chatError('forbidden'));
    expect(await picture.give('team', 'square.jpg')).toBe(false);
    expect(platform.dialogs.toasts).toEqual(['你没有权限这样做']);
  });
});
