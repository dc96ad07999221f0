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
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: { readonly [key: string]: Json };
  readonly session?: string;
}): Promise<HttpAnswer | undefined> {
  const { method, url, body, session } = options;
  return new Promise((resolve) => {
    wx.request({
      url,
      method,
      ...(body === undefined ? {} : { data: { ...body } }),
      ...(session === undefined ? {} : { header: { Authorization: `Bearer ${session}` } }),
      timeout: TIMEOUT_MS,
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: () => resolve(undefined),
    });
  });
}
