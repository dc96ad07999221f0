import { deferredArea } from '../../miniprogram/chat/deferred-area';
import { ok } from '../../miniprogram/kernel/result';
import type { ChatResult } from '../../miniprogram/chat/chat-result';

interface Pens {
  write(words: string, times: number): ChatResult<string>;
}

describe('an area of a client that is fetched later', () => {
  it('answers not-ready until the client is there', async () => {
    const pens = deferredArea<Pens>({ write: true }, () => undefined);
    expect(await pens.write('hello', 2)).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
  });

  it('hands every argument to the client and its answer back', async () => {
    const fetched: Pens = {
      write: (words, times) => Promise.resolve(ok(words.repeat(times))),
    };
    const pens = deferredArea<Pens>({ write: true }, () => fetched);
    expect(await pens.write('hello', 2)).toEqual(ok('hellohello'));
  });
});
