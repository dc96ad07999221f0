import { neighbourLines } from './content/groups';
import type { SeededRandom } from './random';
import type { SeedGroup, SeedMessage, SeedPerson } from './world';

const SURNAMES = '赵钱孙吴郑冯卫蒋沈韩杨朱秦尤吕施张孔曹严华金魏陶姜戚谢邹'.split('');
const GIVEN = '安柏晨初东帆歌涵嘉靖可澜敏宁平青然珊彤文夕雅宇泽知舟子'.split('');
const SIZE = 200;
const MESSAGES = 320;
const MINUTE = 60;

/** The people of the neighbourhood who are nobody's friends: names and flat numbers. */
export function neighbours(random: SeededRandom, count: number): readonly SeedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const name = random.pick(SURNAMES) + random.pick(GIVEN) + pickSecond(random);
    const flat = `${random.between(1, 6)}-${random.between(1, 11)}0${random.between(1, 4)}`;
    return {
      userId: `n${String(index + 1).padStart(3, '0')}`,
      nick: random.next() < 0.5 ? name : `${flat} ${name}`,
      isListed: false,
    };
  });
}

/** Half of all given names have two characters. */
function pickSecond(random: SeededRandom): string {
  return random.next() < 0.5 ? random.pick(GIVEN) : '';
}

/** The neighbourhood group: 200 members, a few hundred messages over the last two weeks, muted by most. */
export function neighbourhood(
  random: SeededRandom,
  known: readonly string[],
  people: readonly SeedPerson[],
): SeedGroup {
  const members = [...known, ...people.slice(0, SIZE - known.length).map(({ userId }) => userId)];
  const [owner = 'lin'] = members.slice(known.length);
  let secondsAgo = 35 * MINUTE;
  const messages: SeedMessage[] = [];
  for (let index = 0; index < MESSAGES; index += 1) {
    const line = neighbourLines[(MESSAGES - index) % neighbourLines.length] ?? '';
    messages.push({ from: random.pick(members.slice(known.length)), secondsAgo, text: line });
    secondsAgo += random.between(20, 120 * MINUTE);
  }
  return {
    groupId: 'g-block',
    type: 'Public',
    name: '梧桐里 3 号院邻里群',
    owner,
    admins: members.slice(known.length + 1, known.length + 3),
    members,
    joinOption: 'NeedPermission',
    introduction: '互相照应，有事说话。',
    notification: '请文明交流，广告请先联系群主。',
    messages,
    unread: Object.fromEntries(known.map((userId) => [userId, random.between(6, 120)])),
  };
}
