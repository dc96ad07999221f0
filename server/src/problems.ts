/**
 * What a caller can be told went wrong. The code is for programs, the status for HTTP, the message for the log's reader
 * and for developers: the mini program has its own words for each code.
 */
const PROBLEMS = {
  'invalid-request': { status: 400, message: 'The request is not of the documented form.' },
  'wrong-code': {
    status: 401,
    message: 'WeChat does not know this sign-in code, or it was used before.',
  },
  'sign-in-needed': { status: 401, message: 'The session is missing, forged or over.' },
  'not-a-member': { status: 403, message: 'Only members of the group can do this.' },
  'not-allowed': { status: 403, message: 'The chat service does not allow this.' },
  'operator-only': { status: 403, message: 'This needs the operator’s token.' },
  'bad-signature': { status: 403, message: 'The webhook is not signed by the chat service.' },
  'not-found': { status: 404, message: 'There is nothing here.' },
  'unknown-token': { status: 404, message: 'This card was not made by this server.' },
  'expired-token': { status: 410, message: 'This card has expired.' },
  'group-gone': { status: 410, message: 'The group does not exist any more.' },
  'too-large': { status: 413, message: 'The body is larger than this route takes.' },
  'wrong-picture': { status: 415, message: 'The picture must be a JPEG, PNG or WebP.' },
  'too-often': { status: 429, message: 'Too many requests; wait as long as Retry-After says.' },
  unexpected: { status: 500, message: 'The server failed; the log knows the request by its ID.' },
  'wechat-unavailable': { status: 503, message: 'WeChat does not answer; try again.' },
  'chat-unavailable': { status: 503, message: 'The chat service does not answer; try again.' },
  'not-ready': { status: 503, message: 'The server is starting or stopping.' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Thrown by routes and adapters; becomes `{ error: { code, message } }` with the code's status. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    /** What the log adds for whoever looks into it; never sent to the caller, never a secret or a message's text. */
    readonly detail?: string,
  ) {
    super(PROBLEMS[code].message);
    this.name = 'Problem';
    this.status = PROBLEMS[code].status;
  }
}
