import { LabelsViewModel } from '../../../../miniprogram/packages/people/view-models/labels-view-model';
import { buildContact } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(userId?: string) {
  const app = await buildSignedInApp({ contacts: [buildContact({ userId: 'mo' })] });
  await app.chat.labels.create('家人', ['mo']);
  await app.chat.labels.create('同事', []);
  const screen = new LabelsViewModel(app.services, userId);
  screen.setVisible(true);
  return { ...app, screen, dialogs: app.platform.dialogs, calls: app.chat.labels.calls };
}

it('shows my labels and how many have them', async () => {
  const { screen, platform } = await setUp();
  expect(screen.data).toMatchObject({
    state: 'ready',
    rows: [
      { name: '家人', countText: '1 人', mark: '' },
      { name: '同事', countText: '', mark: '' },
    ],
  });
  expect(platform.navigation.title).toBe('标签');
});

it('puts somebody under a label and takes them from it, once per tap', async () => {
  const { screen, calls } = await setUp('mo');
  expect(screen.data.rows.map(({ mark }) => mark)).toEqual(['on', 'off']);
  await screen.choose('家人');
  await Promise.all([screen.choose('同事'), screen.choose('同事')]);
  await screen.choose('nothing');
  expect(calls.of('set')).toEqual([
    ['家人', 'mo', false],
    ['同事', 'mo', true],
  ]);
  expect(screen.data.rows.map(({ mark }) => mark)).toEqual(['off', 'on']);
});

it('makes a label for whom the page is about', async () => {
  const { screen, dialogs, calls } = await setUp('mo');
  dialogs.willAnswer(' 爬山 ');
  await screen.add();
  expect(calls.of('create').at(-1)).toEqual(['爬山', ['mo']]);
});

it.each([
  ['家人', '已经有这个标签了'],
  ['十一个汉字的标签名太长', '标签名太长了，最多 30 字节（10 个汉字）'],
])('makes no label %j', async (name, toast) => {
  const { screen, dialogs, calls } = await setUp();
  dialogs.willAnswer(name);
  await screen.add();
  await screen.add();
  expect(dialogs.toasts).toEqual([toast]);
  expect(calls.of('create')).toHaveLength(2);
});

it('makes no label that nobody could see', async () => {
  const { screen, dialogs, calls } = await setUp();
  const before = calls.of('create').length;
  dialogs.willAnswer('\u200b');
  await screen.add();
  expect(calls.of('create')).toHaveLength(before);
});

it('renames and removes', async () => {
  const { screen, dialogs } = await setUp();
  dialogs.willChoose('重命名');
  dialogs.willAnswer('亲人');
  await screen.choose('家人');
  dialogs.willChoose('删除标签');
  dialogs.willConfirm(true);
  await screen.choose('同事');
  await screen.choose('亲人');
  expect(screen.data.rows.map(({ name }) => name)).toEqual(['亲人']);
});

it('renames from the name that is there, and asks nothing of the service where it stays', async () => {
  const { screen, dialogs, calls } = await setUp();
  dialogs.willChoose('重命名');
  dialogs.willAnswer('家人');
  await screen.choose('家人');
  expect(dialogs.asked).toEqual([expect.objectContaining({ text: '家人' })]);
  expect(dialogs.toasts).toEqual([]);
  expect(calls.of('rename')).toEqual([]);
});

it('removes no label by one slip: it asks, and says that the people stay', async () => {
  const { screen, dialogs, calls } = await setUp();
  dialogs.willChoose('删除标签');
  dialogs.willConfirm(false);
  await screen.choose('家人');
  expect(dialogs.questions).toMatchObject([
    { title: '删除这个标签？', text: '标签里的联系人不会被删除', isDestructive: true },
  ]);
  expect(calls.of('remove')).toEqual([]);
});

it('says what went wrong, and loads again', async () => {
  const { screen, chat, dialogs, services, calls } = await setUp('mo');
  calls.failNext('set', chatError('timeout'));
  await screen.choose('家人');
  expect(dialogs.toasts).toHaveLength(1);
  services.labels.clear();
  chat.labels.calls.failNext('all', chatError('timeout'));
  await services.labels.load();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});
