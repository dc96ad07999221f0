/** How long a sign-in service may take: longer than a slow network needs, shorter than a person's patience. */
const TIMEOUT_MS = 8000;

/** An answer over HTTP, parsed as JSON where it is JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** One HTTP request with JSON both ways; undefined when no answer came in time. */
export function request(options: {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: Readonly<Record<string, string>>;
}): Promise<HttpAnswer | undefined> {
  return new Promise((resolve) => {
    wx.request({
      url: options.url,
      method: options.method,
      ...(options.body === undefined ? {} : { data: { ...options.body } }),
      timeout: TIMEOUT_MS,
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: data }),
      fail: () => resolve(undefined),
    });
  });
}
