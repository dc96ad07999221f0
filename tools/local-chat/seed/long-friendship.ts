import { friendsDaily } from './content/friends-daily';
import { friendsEnglish } from './content/friends-english';
import { friendsPlans } from './content/friends-plans';
import { shortMessages } from './content/short-messages';
import { dialogue, filled } from './dialogue';
import type { Line } from './dialogue';
import type { SeededRandom } from './random';
import type { SeedMessage } from './world';

const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86400;

/** Age of the newest message. */
const LAST_AGE_S = 6 * MINUTE_S;

/** Nobody writes between these hours of the day. */
const SLEEP_FROM_HOUR = 1;
const SLEEP_TO_HOUR = 7;

/** What today ends with: an open question, so that the first look at the app is into a living conversation. */
const TODAY = `> 周六青屏山，北门 8:30，别迟到
< 你好意思说我
> 这次我设了三个闹钟 ⏰
< 雨衣我多带了两件，给诺诺一件
> 好，川哥把轨迹发我了，走北坡
< 路餐我包了：饭团、橘子、唐唐的饼干 🍪
> 完美。对了你到家了吗`;

/** `count` messages of two old friends, newest first, going back about ten months. */
export function longFriendship(
  first: string,
  second: string,
  count: number,
  startMs: number,
  random: SeededRandom,
): readonly SeedMessage[] {
  const messages: SeedMessage[] = [];
  let ageS = LAST_AGE_S;
  for (const talk of talks(first, second, random)) {
    for (const line of [...talk].reverse()) {
      messages.push({ ...line, secondsAgo: ageS });
      if (messages.length === count) return messages;
      ageS += random.between(8, 4 * MINUTE_S);
    }
    ageS = awakeAge(ageS + pause(random), startMs);
  }
  return messages;
}

/** Endless talks from the newest back: today's, then shuffled rounds of everything, with short messages in between. */
function* talks(first: string, second: string, random: SeededRandom): Generator<readonly Line[]> {
  yield dialogue(TODAY, first, second, random);
  for (;;) {
    const round = random.shuffled([...friendsDaily, ...friendsPlans, ...friendsEnglish]);
    for (const script of round) {
      const [opener, other] = random.next() < 0.5 ? [first, second] : [second, first];
      yield dialogue(script, opener, other, random);
      if (random.next() < 0.3) {
        const text = filled(random.pick(shortMessages), random);
        yield [{ from: random.pick([first, second]), text }];
      }
    }
  }
}

/** Time between two talks: mostly hours, often a day, at times several. */
function pause(random: SeededRandom): number {
  const chance = random.next();
  if (chance < 0.45) return random.between(HOUR_S, 5 * HOUR_S);
  if (chance < 0.85) return random.between(8 * HOUR_S, 20 * HOUR_S);
  return random.between(DAY_S, 3 * DAY_S);
}

/** Moves an age that falls into the night back to the evening before. */
function awakeAge(ageS: number, startMs: number): number {
  const hour = new Date(startMs - ageS * 1000).getHours();
  const isAsleep = hour >= SLEEP_FROM_HOUR && hour < SLEEP_TO_HOUR;
  return isAsleep ? ageS + (hour - SLEEP_FROM_HOUR + 2) * HOUR_S : ageS;
}
