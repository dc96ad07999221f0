import { isObject } from './is-object';

/** How a call to another service ended. `unreachable` covers everything that trying again may mend. */
export type CallOutcome =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'bytes'; readonly contentType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unreachable'; readonly detail: string };

/** `fetch`, or what a test puts in its place. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The mini program waits ten seconds for us; what we wait for must leave room for an answer. */
const LIMIT_MS = 5000;
/** The largest answer expected is a code's picture of some 100 KB. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Calls a JSON service of WeChat's or Tencent's. Never rejects, never retries. `detail` names the host's failure only:
 * addresses carry secrets in their queries and stay out of every log.
 */
export async function callJson(fetch: Fetch, url: string, body?: unknown): Promise<CallOutcome> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(LIMIT_MS),
      redirect: 'error',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) return { kind: 'unreachable', detail: `status ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MAX_ANSWER_BYTES) return { kind: 'unreachable', detail: 'answer too long' };
    const contentType = response.headers.get('content-type') ?? '';
    if (contentType.startsWith('image/')) return { kind: 'bytes', contentType, bytes };
    return { kind: 'answer', body: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch (error) {
    const name = isObject(error) ? error['name'] : undefined;
    return { kind: 'unreachable', detail: typeof name === 'string' ? name : 'failed' };
  }
}
