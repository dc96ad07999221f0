/**
 * Why WeChat's choosers brought nothing, by what `errMsg` tells: `cancel` when nothing was chosen, `auth …`, `authorize …` or
 * `permission …` when the app may not.
 */
export function pickFailure(errMsg: string): 'cancelled' | 'refused' | 'failed' {
  if (/cancel/iu.test(errMsg)) return 'cancelled';
  return /auth|permission/iu.test(errMsg) ? 'refused' : 'failed';
}
