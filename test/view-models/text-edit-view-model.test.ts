import { TextEditViewModel } from '../../miniprogram/view-models/text-edit-view-model';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { failed, ok } from '../../miniprogram/kernel/result';
import { settle } from '../support/fakes/fake-platform';
import type { ChatResult } from '../../miniprogram/chat/chat-result';
import type { Services } from '../../miniprogram/stores/services';

/** A motto of at most twelve bytes. */
class MottoViewModel extends TextEditViewModel {
  readonly sent: string[] = [];
  readonly heard: string[] = [];
  isWanted = true;

  constructor(
    services: Services,
    private readonly reads: string[],
    isNeeded = false,
  ) {
    super(services, { mostBytes: 12, isNeeded });
    this.open();
  }

  protected label(): string {
    return 'Motto';
  }

  protected read(): ChatResult<string> {
    const next = this.reads.shift() ?? '';
    const isProblem = next === 'network' || next === 'not-ready';
    return Promise.resolve(isProblem ? failed(chatError(next)) : ok(next));
  }

  protected send(text: string): ChatResult<void> {
    this.sent.push(text);
    return Promise.resolve(text === 'refused' ? failed(chatError('forbidden')) : ok(undefined));
  }

  protected override isSure(): Promise<boolean> {
    return Promise.resolve(this.isWanted);
  }

  protected override saved(text: string): void {
    this.heard.push(text);
  }
}

async function setUp(reads: string[], isNeeded?: boolean) {
  const app = await buildSignedInApp({});
  const screen = new MottoViewModel(app.services, reads, isNeeded);
  screen.setVisible(true);
  await settle();
  return { ...app, screen };
}

it('saves what was changed, trimmed, and goes back', async () => {
  const { screen, platform } = await setUp(['slow']);
  expect(screen.data).toMatchObject({ label: 'Motto', hint: '', text: 'slow', canSave: false });
  screen.edit(' fast ');
  expect(screen.data).toMatchObject({ canSave: true, leftText: '还可以输入 8 字节' });
  await screen.save();
  expect([screen.sent, screen.heard]).toEqual([['fast'], ['fast']]);
  expect([platform.dialogs.toasts, platform.navigation.backCount]).toEqual([['已保存'], 1]);
});

it.each([
  ['only spaces, where there has to be one', '   ', true],
  ['what nobody can see, where there has to be something', '\u200b\u2060', true],
  ['what it says already', 'slow  ', false],
  ['emoji beyond the limit', '😀😀😀😀', false],
  ['1,000 characters', '字'.repeat(1000), false],
])('does not save %s', async (_what, text, isNeeded) => {
  const { screen } = await setUp(['slow'], isNeeded);
  screen.edit(text);
  expect(screen.data.canSave).toBe(false);
  await screen.save();
  expect(screen.sent).toEqual([]);
});

it('can be taken back where it is not needed', async () => {
  const { screen } = await setUp(['slow']);
  screen.edit('   ');
  await screen.save();
  expect(screen.sent).toEqual(['']);
});

it('sends nothing when the person thinks better of it', async () => {
  const { screen, platform } = await setUp(['slow']);
  screen.isWanted = false;
  screen.edit('fast');
  await screen.save();
  expect([screen.sent, screen.data.isSaving, platform.navigation.backCount]).toEqual([
    [],
    false,
    0,
  ]);
});

it('stays with what was written when it is refused', async () => {
  const { screen, platform } = await setUp(['slow']);
  screen.edit('refused');
  await screen.save();
  expect(screen.data).toMatchObject({ text: 'refused', isSaving: false, canSave: true });
  expect([screen.heard, platform.dialogs.toasts, platform.navigation.backCount]).toEqual([
    [],
    ['你没有权限这样做'],
    0,
  ]);
});

it('stops waiting for a text that cannot be read, and reads it once the service is back', async () => {
  const { screen, chat, platform } = await setUp(['network', 'slow']);
  expect(screen.data.isLoading).toBe(false);
  expect(platform.dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
  screen.edit('fast');
  expect(screen.data.canSave).toBe(false);
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data).toMatchObject({ text: 'fast', canSave: true });
});

it('waits for the service without a word', async () => {
  const { screen, chat, platform } = await setUp(['not-ready', 'slow']);
  expect([screen.data.isLoading, platform.dialogs.toasts]).toEqual([true, []]);
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data).toMatchObject({ text: 'slow', isLoading: false });
});
