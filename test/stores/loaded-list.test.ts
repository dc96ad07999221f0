import { shownState, LoadedList } from '../../miniprogram/stores/loaded-list';
import { chatError } from '../support/fakes/fake-calls';
import { failed, ok } from '../../miniprogram/kernel/result';
import type { ChatError } from '../../miniprogram/chat/chat-error';
import type { Result } from '../../miniprogram/kernel/result';

type Answer = Result<readonly string[], ChatError>;

function build() {
  const waiting: ((answer: Answer) => void)[] = [];
  const list = new LoadedList<string>(
    () => new Promise<Answer>((resolve) => waiting.push(resolve)),
  );
  const answer = (value: Answer) => waiting.shift()?.(value);
  return { list, answer };
}

describe('a loaded list', () => {
  it('goes from loading to ready', async () => {
    const { list, answer } = build();
    const loading = list.load();
    expect(list.state).toBe('loading');
    answer(ok(['a']));
    expect(await loading).toBeUndefined();
    expect([list.state, list.items]).toEqual(['ready', ['a']]);
  });

  it('fails while there is nothing to show, and can be loaded again', async () => {
    const { list, answer } = build();
    const failing = list.load();
    answer(failed(chatError('network')));
    expect(await failing).toEqual(chatError('network'));
    expect(list.state).toBe('failed');
    const loading = list.load();
    expect(list.state).toBe('loading');
    answer(ok([]));
    await loading;
    expect(list.state).toBe('ready');
  });

  it('keeps what it has when loading again fails', async () => {
    const { list, answer } = build();
    list.replace(['a']);
    const failing = list.load();
    answer(failed(chatError('network')));
    await failing;
    expect([list.state, list.items]).toEqual(['ready', ['a']]);
  });

  it('drops an answer that an event or another account has overtaken', async () => {
    const { list, answer } = build();
    const first = list.load();
    list.replace(['newer']);
    answer(ok(['older']));
    await first;
    expect(list.items).toEqual(['newer']);
    const second = list.load();
    list.clear();
    answer(ok(['of another account']));
    await second;
    expect([list.state, list.items]).toEqual(['loading', []]);
  });
});

it.each([
  [0, 'loading', 'loading'],
  [0, 'failed', 'failed'],
  [0, 'ready', 'empty'],
  [2, 'loading', 'ready'],
  [2, 'failed', 'ready'],
] as const)('shows %d items of a list that is %s as %s', (count, state, shown) => {
  expect(shownState(count, state)).toBe(shown);
});
