import { fieldsOf, text } from './from-sdk/fields';
import type { ChatError, ChatErrorKind } from '../../chat/chat-error';

/**
 * What the numbers of the SDK (2000 to 3200) and of the service (the others) mean to this app. Sources: the service's table of
 * error codes (product documentation 269/1671) and the SDK's own list.
 */
const KINDS: ReadonlyMap<number, ChatErrorKind> = new Map(
  Object.entries({
    // 2041, 2300, 2350, 2400, 2403: a file's way to the storage failed, whoever was to blame; the next try gets a new address.
    network: [2041, 2300, 2350, 2400, 2403, 2800, 2801, 2805, 60008],
    'not-ready': [2024, 2025, 2999, 3000, 3001, 3002, 3003, 3005, 3006, 70402],
    'credentials-expired': [3004, 6206, 20002, 70001],
    'credentials-invalid': [
      2022, 2023, 6014, 6208, 70002, 70003, 70005, 70009, 70013, 70014, 70016, 70052, 70107, 30002,
    ],
    'too-long': [80002],
    'too-large': [2253, 2301, 2351, 2402],
    'bad-file': [2108, 2119, 2251, 2252, 2352, 2401],
    'not-friends': [2700, 20009, 20010, 20011, 31704],
    'blocked-by-peer': [20007, 30525],
    'blocked-by-me': [30515],
    muted: [10017, 20012],
    'not-member': [2101, 2623],
    'group-gone': [2603, 10010, 10015],
    'group-full': [10014, 10037, 10038],
    sensitive: [3123, 80001, 80003, 80004],
    'too-often': [2996, 10023, 30540, 60022],
    'too-many': [10070, 30010, 30011, 23005, 23006],
    'peer-full': [30014],
    'bad-request': [30001],
    'revoke-expired': [10031, 20016],
    // 10025: taken by a group of one's own.
    'id-taken': [10021, 10025],
    'not-found': [
      2711, 2716, 2500, 2501, 2503, 10019, 10024, 10030, 20003, 20022, 20026, 30003, 30614, 40003,
    ],
    forbidden: [
      2106, 2115, 2116, 2620, 2621, 2661, 2681, 2682, 2683, 2684, 2685, 2687, 10007, 10009, 10016,
      10032, 2742, 20006, 20021, 30516,
    ],
    // 11000: the SDK's own reading of it is that there are no communities.
    'not-available': [2998, 3122, 11000, 60020],
  } satisfies Partial<Record<ChatErrorKind, readonly number[]>>).flatMap(([kind, codes]) =>
    codes.map((code) => [code, kind as ChatErrorKind] as const),
  ),
);

/** What the SDK rejected with or threw, in our words. Never throws, whatever it was. */
export function errorFromSdk(reason: unknown): ChatError {
  const fields = fieldsOf(reason);
  const code = typeof fields['code'] === 'number' ? fields['code'] : 0;
  return {
    kind: KINDS.get(code) ?? 'unknown',
    code,
    detail: text(fields['message']) || text(reason),
  };
}

/** A failure of ours, which has no code. */
export function ownError(kind: ChatErrorKind, detail: string): ChatError {
  return { kind, code: 0, detail };
}
