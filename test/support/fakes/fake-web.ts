import type { Fetch } from '../../../server/src/http/call-json';

/** One request that was made. */
export interface WebRequest {
  readonly url: URL;
  readonly body: unknown;
}

type Answer =
  | { readonly json: unknown }
  | { readonly picture: Uint8Array }
  | { readonly status: number }
  | 'silence';

/** The web as adapters see it: answers by path, in order, the last one for ever; every request is kept. */
export class FakeWeb {
  readonly requests: WebRequest[] = [];
  private readonly answers = new Map<string, Answer[]>();

  on(path: string, ...answers: readonly Answer[]): this {
    this.answers.set(path, [...answers]);
    return this;
  }

  paths(): readonly string[] {
    return this.requests.map(({ url }) => url.pathname);
  }

  readonly fetch: Fetch = (address, init) => {
    const url = new URL(address);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    this.requests.push({ url, body });
    const queue = this.answers.get(url.pathname) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (answer === undefined || answer === 'silence') {
      return Promise.reject(new DOMException('The operation timed out.', 'TimeoutError'));
    }
    if ('status' in answer) return Promise.resolve(new Response('', { status: answer.status }));
    if ('picture' in answer) {
      const headers = { 'content-type': 'image/jpeg' };
      return Promise.resolve(new Response(Buffer.from(answer.picture), { headers }));
    }
    return Promise.resolve(Response.json(answer.json));
  };
}
