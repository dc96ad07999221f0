import { openChat, say, sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

/** Two people with their chat open, and the service gone. */
async function cutOff(): Promise<readonly [Phone, Phone]> {
  const left = await scene.phone({ user: 'lin' });
  const right = await scene.phone({ user: 'zhou' });
  await openChat(left, '周原');
  await openChat(right, '林夏');
  await right.byRole('textbox').waitFor();
  scene.preview.chat.setOutage(true);
  return [left, right];
}

const ring = (phone: Phone) => phone.byRole('img', /正在发送|等待发送|正在重试/);

async function expectOnceEach(text: string, ...phones: readonly Phone[]): Promise<void> {
  for (const phone of phones) expect(await phone.byText(text).count()).toBe(1);
}

it('what is written while the service is away goes out by itself, once and in order', async () => {
  const [left, right] = await cutOff();
  await say(left, '信号不好之一');
  await say(left, '信号不好之二');
  await ring(left).nth(1).waitFor();
  scene.preview.chat.setOutage(false);
  await right.byText('信号不好之二').waitFor();
  await ring(left).waitFor({ state: 'detached' });
  await expectOnceEach('信号不好之一', left, right);
  await expectOnceEach('信号不好之二', left, right);
  const said = await right.byText(/信号不好之/).allTextContents();
  expect(said).toEqual(['信号不好之一', '信号不好之二']);
});

it('what is written before the app is killed goes out once when it is back', async () => {
  const [left, right] = await cutOff();
  await say(left, '马上没电了');
  await ring(left).waitFor();
  await left.reload();
  scene.preview.chat.setOutage(false);
  await right.byText('马上没电了').waitFor();
  await openChat(left, '周原');
  await left.byText('马上没电了').first().waitFor();
  await ring(left).waitFor({ state: 'detached' });
  await expectOnceEach('马上没电了', left, right);
});

it('what the service refuses stays failed, with the reason and what can be done', async () => {
  const left = await scene.phone({ user: 'lin' });
  await openChat(left, '周原');
  // Not by number: that somebody is typing is such a message too.
  scene.preview.chat.faults.add({ kind: 'error', command: 'openim.sendmsg', code: 80001 });
  await say(left, '不合适的话');
  const mark = left.byRole('button', /没有发出去/);
  await mark.waitFor();
  scene.preview.chat.faults.clear();
  await left.tap(mark);
  await left.page.getByText('内容没有通过审核').first().waitFor();
  await left.tap(left.dialogButton('删除'));
  await left.byText('不合适的话').waitFor({ state: 'detached' });
});
