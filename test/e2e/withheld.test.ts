import { openChat, sceneForFile } from '../support/two-phones';

const scene = sceneForFile();

it('what was marked as risky while nobody was here is hidden in the chat, and in the list once it was seen', async () => {
  const { chat } = scene.preview;
  const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: '加我买药' } }];
  chat.push({ from: 'zhou', to: { userId: 'lin' }, body });
  chat.markRisky({ from: 'zhou', to: { userId: 'lin' } });
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, '周原');
  await lin.byText('没事，应该的').or(lin.byRole('textbox')).first().waitFor();
  expect(await lin.byText('加我买药').count()).toBe(0);
  await lin.page.getByRole('button', { name: '返回' }).click();
  await lin.waitForRoute('pages/conversations/conversations');
  await lin.byText('[消息可能违规]').first().waitFor();
  expect(await lin.byText('加我买药').count()).toBe(0);
});
