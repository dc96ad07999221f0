/** What goes on the wire: any JSON object. */
export type WireObject = Readonly<Record<string, unknown>>;

/** A successful reply, with `fields` besides the code. */
export function success(fields: WireObject = {}): WireObject {
  return { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...fields };
}

/** A refusal with the cloud's error code. */
export function failure(code: number, info: string): WireObject {
  return { ActionStatus: 'FAIL', ErrorCode: code, ErrorInfo: info };
}
