import { chatScripts } from './content/chats';
import type { ChatScript } from './content/chats';
import { groupScripts } from './content/groups';
import type { GroupScript } from './content/groups';
import { dialogue, groupDialogue } from './dialogue';
import type { Line } from './dialogue';
import { communityScript } from './content/community';
import { liveRooms } from './content/live';
import { longFriendship } from './long-friendship';
import { neighbourhood, neighbours } from './neighbours';
import { friendships, mainPeople, safetyTeam } from './people';
import { SeededRandom } from './random';
import type { SeedChat, SeedGroup, SeedMessage, World } from './world';

/** Any number: it only has to stay the same. */
const SEED = 20240518;

const LONG_HISTORY = 2000;
const NEIGHBOURS = 196;

/** The people of the main cast who live in the neighbourhood. */
const RESIDENTS = ['lin', 'zhou', 'tang', 'wang'];

/**
 * The world that `npm start` shows: 14 people to sign in as, their chats and groups, 196 neighbours, and who looks into
 * reports. Always the same but for
 * the times, which run back from `startMs` so that there is a today, a yesterday and months before.
 */
export function createDefaultWorld(startMs: number): World {
  const random = new SeededRandom(SEED);
  const others = neighbours(random, NEIGHBOURS);
  const longChat: SeedChat = {
    between: ['lin', 'zhou'],
    messages: longFriendship('lin', 'zhou', LONG_HISTORY, startMs, random),
    unread: { lin: 1 },
  };
  return {
    people: [...mainPeople, ...others, safetyTeam],
    friendships,
    applications: [
      { from: 'nora', to: 'lin', wording: 'Hi, we met on the hike!', secondsAgo: 5400 },
      {
        from: 'xu',
        to: 'zhou',
        wording: '周老师好，我是许鹿，想请您来学校分享',
        secondsAgo: 90000,
      },
    ],
    chats: [longChat, ...chatScripts.map((script) => chatOf(script, random))],
    groups: [
      ...groupScripts.map((script) => groupOf(script, random)),
      neighbourhood(random, RESIDENTS, others),
      ...liveRooms,
      communityOf(random),
    ],
    views: [
      { userId: 'lin', pinned: ['C2Chui'], muted: ['GROUPg-block'] },
      { userId: 'zhou', pinned: ['GROUPg-hike'], muted: ['GROUPg-block'] },
    ],
  };
}

function chatOf(chat: ChatScript, random: SeededRandom): SeedChat {
  const lines = dialogue(chat.script, chat.between[0], chat.between[1], random);
  return {
    between: chat.between,
    messages: aged(lines, chat.endedMinutesAgo, random),
    ...(chat.unread === undefined ? {} : { unread: chat.unread }),
  };
}

function groupOf(group: GroupScript, random: SeededRandom): SeedGroup {
  const { script, endedMinutesAgo, ...profile } = group;
  const members = [group.owner, ...(group.admins ?? []), ...group.members];
  const messages = aged(groupDialogue(script), endedMinutesAgo, random);
  return { ...profile, messages: messages.map((message) => withMentions(message, members)) };
}

function communityOf(random: SeededRandom): SeedGroup {
  const { topics, ...profile } = communityScript;
  return {
    ...profile,
    type: 'Community',
    joinOption: 'FreeAccess',
    topics: topics.map(({ script, endedMinutesAgo, ...topic }) => ({
      ...topic,
      messages: aged(groupDialogue(script), endedMinutesAgo, random),
    })),
  };
}

/** Gives lines their ages: the last is `endedMinutesAgo` old, the ones before it came minutes apart. */
function aged(
  lines: readonly Line[],
  endedMinutesAgo: number,
  random: SeededRandom,
): readonly SeedMessage[] {
  let secondsAgo = endedMinutesAgo * 60;
  const messages = [...lines].reverse().map((line) => {
    const message = { ...line, secondsAgo };
    secondsAgo += random.between(15, 9 * 60);
    return message;
  });
  return messages.reverse();
}

/** Mentions are written by ID in the scripts; the text shows names, as composers write them. */
function withMentions(message: SeedMessage, members: readonly string[]): SeedMessage {
  const text = message.text ?? '';
  const mentions = [...text.matchAll(/@(\w+)/g)]
    .map(([, id = '']) => id)
    .filter((id) => id === 'all' || members.includes(id));
  if (mentions.length === 0) return message;
  const shown = mentions.reduce((result, id) => result.replace(`@${id}`, `@${nameOf(id)}`), text);
  return { ...message, text: shown, mentions: mentions.map((id) => (id === 'all' ? '@all' : id)) };
}

function nameOf(userId: string): string {
  if (userId === 'all') return '所有人';
  return mainPeople.find((person) => person.userId === userId)?.nick ?? userId;
}
