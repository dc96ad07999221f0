import { ViewerMenu } from '../../../../../miniprogram/packages/chat/view-models/viewer/viewer-menu';
import { buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { pictureOf, videoOf } from '../../../../support/media-chat';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Message } from '../../../../../miniprogram/domain/message/message';

async function menuFor(message: Message, choice?: string) {
  const app = await buildSignedInApp();
  const { dialogs } = app.platform;
  if (choice !== undefined) dialogs.willChoose(choice);
  const menu = new ViewerMenu(app.services, ({ id }) => `https://files.example/${id}`);
  return { ...app, ...app.platform, dialogs, open: () => menu.open(message) };
}

const picture = buildMessage({ id: 'p', content: pictureOf('p') });

it('offers what can be done with a picture, and does nothing when it is put away', async () => {
  const { dialogs, open } = await menuFor(picture);
  await open();
  expect(dialogs.menus).toEqual([['发送给朋友', '保存图片', '定位到聊天位置']]);
  expect(dialogs.toasts).toEqual([]);
});

it('does not pass on what the service does not have', async () => {
  const { dialogs, open } = await menuFor(buildMessage({ ...picture, delivery: 'sending' }));
  await open();
  expect(dialogs.menus).toEqual([['保存图片', '定位到聊天位置']]);
});

it('passes it on', async () => {
  const { services, navigation, open } = await menuFor(picture, '发送给朋友');
  await open();
  expect(navigation.opened).toEqual([{ to: 'forward' }]);
  expect(services.forwarding.request).toMatchObject({ messages: [picture] });
});

it('saves the best of it and says so', async () => {
  const video = buildMessage({ id: 'v', content: videoOf('v') });
  const { dialogs, album, open } = await menuFor(video, '保存视频');
  await open();
  await settle();
  expect(album.saved).toEqual([{ kind: 'video', url: 'https://files.example/v' }]);
  expect(dialogs.toasts).toEqual(['正在保存', '已保存到相册']);
});

it.each([
  ['gone', '已过期，保存不了'],
  ['failed', '没有保存下来，请再试一次'],
] as const)('says why it was not saved: %s', async (outcome, words) => {
  const { dialogs, album, open } = await menuFor(picture, '保存图片');
  album.willAnswer(outcome);
  await open();
  expect(dialogs.toasts.at(-1)).toBe(words);
});

it('explains an older refusal of the album and leads to the settings', async () => {
  const { dialogs, album, permissions, open } = await menuFor(picture, '保存图片');
  permissions.answer = 'blocked';
  dialogs.willConfirm(true);
  await open();
  expect(album.saved).toEqual([]);
  expect(permissions.settingsCount).toBe(1);
});

it('explains it too when the system takes the permission away meanwhile', async () => {
  const { dialogs, album, open } = await menuFor(picture, '保存图片');
  album.willAnswer('refused');
  await open();
  expect(dialogs.questions).toHaveLength(1);
});

it('goes to its place in the chat; what is on its way stands at the end', async () => {
  const { navigation, open } = await menuFor(picture, '定位到聊天位置');
  await open();
  expect(navigation.opened).toMatchObject([{ to: 'chat', at: { messageId: 'p' } }]);
  const unsent = await menuFor(buildMessage({ ...picture, delivery: 'failed' }), '定位到聊天位置');
  await unsent.open();
  expect(unsent.navigation.opened[0]).not.toHaveProperty('at');
});
