import type { Json } from '../../kernel/json';

/** How long our server may take: longer than a slow network needs, shorter than a person's patience. */
const TIMEOUT_MS = 8000;

/** An answer over HTTP, parsed as JSON where it is JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * One HTTP request with JSON both ways; undefined when no answer came in time.
 * @param session who asks, for routes of our server that want to know
 */
export function request(options: {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: { readonly [key: string]: Json };
  readonly session?: string;
  /** A picture, in the place of JSON. */
  readonly bytes?: ArrayBuffer;
  /** The answer is a file: its `body` is an ArrayBuffer, also where it says what went wrong. */
  readonly isFileWanted?: true;
}): Promise<HttpAnswer | undefined> {
  const { method, url, body, session, bytes, isFileWanted } = options;
  const header = {
    ...(session !== undefined && { Authorization: `Bearer ${session}` }),
    ...(bytes !== undefined && { 'content-type': 'image/jpeg' }),
  };
  return new Promise((resolve) => {
    wx.request({
      url,
      method,
      ...(body === undefined ? {} : { data: { ...body } }),
      ...(bytes === undefined ? {} : { data: bytes }),
      header,
      ...(isFileWanted && { responseType: 'arraybuffer' as const }),
      timeout: TIMEOUT_MS,
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: () => resolve(undefined),
    });
  });
}
