import type { Im } from '../../../miniprogram/embed/im';
import type { MessageDisplayer } from '../../../miniprogram/i18n/displayers/displayer';

/** What an order's message carries. */
interface Order {
  readonly number: string;
  readonly title: string;
  readonly state: string;
}

// docs: displayer
export const orderDisplayer: MessageDisplayer<Order> = {
  // Anybody may have written the body: believe nothing that was not looked at.
  parse(body) {
    const { number, title, state } = (body ?? {}) as Partial<Record<string, unknown>>;
    if (typeof number !== 'string' || typeof title !== 'string') return undefined;
    return { number, title, state: typeof state === 'string' ? state : '' };
  },
  // One line for the conversation list, quotes, forwards and search.
  summary: ({ title }, language) => (language === 'en' ? `[Order] ${title}` : `[订单] ${title}`),
  view: ({ number, title, state }, language) => ({
    kind: 'card',
    card: {
      title,
      lines: [state],
      footer: `No. ${number}`,
      buttons: [
        {
          label: language === 'en' ? 'Copy number' : '复制单号',
          action: { kind: 'copy', text: number },
        },
        {
          label: language === 'en' ? 'Remind' : '催一下',
          action: { kind: 'handle', name: 'remind' },
        },
      ],
      action: { kind: 'link', url: `https://shop.example/orders/${number}` },
    },
  }),
  // Taps whose action is `handle`.
  handle({ number }, name, { from }) {
    console.log(`${name}: order ${number}, sent by ${from}`);
  },
};
// docs: end

export function register(im: Im): () => void {
  // docs: register
  const stop = im.registerMessageDisplayer('order', orderDisplayer);
  // docs: end
  return stop;
}

export async function openShop(im: Im): Promise<string> {
  // docs: openSingleChat
  const opened = await im.openSingleChat('mo');
  if (!opened.ok) {
    // 'not-signed-in', 'not-found', 'network' …
    console.log(opened.error);
    return '';
  }
  const conversationId = opened.value;
  // docs: end
  return conversationId;
}

export async function openTeam(im: Im) {
  // docs: openGroupChat
  const group = await im.openGroupChat(['mo', 'qi'], { name: 'Two tickets' });
  if (group.ok && group.value.notAdded.length > 0) console.log('not in it:', group.value.notAdded);
  // docs: end
  return group;
}

export function openAgain(im: Im) {
  // docs: openChat
  const opened = im.openChat('group:team', { messageId: '', sequence: 42, sentAtMs: 0 });
  // docs: end
  return opened;
}

export function sendOrder(im: Im, conversationId: string) {
  // docs: sendCustom
  const sent = im.sendCustom(
    conversationId,
    {
      type: 'order',
      body: { number: '2041', title: 'Two tickets', state: 'Paid' },
      summary: '[Order] Two tickets',
    },
    { push: { title: 'Shop', description: 'Your order is paid' } },
  );
  if (sent.ok) console.log(`in the outbox as ${sent.value}`);
  // docs: end
  return sent;
}

export function sendWithOptions(im: Im) {
  // docs: options
  const groupId = 'group:team';
  return [
    // Seen, in order, without a count and without a push.
    im.sendText(groupId, 'Backup is done', { isUncounted: true, push: 'none' }),
    // Calls two members, also those who muted the group; `MENTION_EVERYONE` calls all.
    im.sendText(groupId, 'The server is down', { notices: ['mo', 'qi'], priority: 'high' }),
    // Only Mo receives it. Not together with mentions or notices.
    im.sendText(groupId, 'Your turn', { receivers: ['mo'] }),
    // Only for those who are online now: kept nowhere.
    im.sendText(groupId, 'The show begins', { isOnlineOnly: true }),
  ];
  // docs: end
}

export async function lookUp(im: Im, conversationId: string, messageId: string, sentAtMs: number) {
  // docs: getUser
  const person = await im.getUser('mo');
  if (person.ok && person.value) console.log(person.value.nick);
  // docs: end
  // docs: getMessage
  const message = await im.getMessage(conversationId, { messageId, sequence: 0, sentAtMs });
  if (message.ok && message.value.content.kind === 'text') console.log(message.value.content.text);
  // docs: end
  return { person, message };
}

export async function useOwnIds(
  im: Im,
  askServer: (path: string, ids: readonly string[]) => Promise<Readonly<Record<string, string>>>,
) {
  // docs: resolveUserIds
  im.resolveUserIds(async (externalIds) => {
    const found = await askServer('/chat-users', externalIds);
    return new Map(Object.entries(found));
  });
  const person = await im.getUser({ externalId: 'member-17' });
  // docs: end
  return person;
}

export function followGroup(im: Im): () => void {
  // docs: onGroupData
  const stop = im.groupData.onChange((change) => {
    if (change.kind === 'counter') console.log(`${change.key}: ${change.value}`);
    else console.log('changed:', change.changed, 'gone:', change.removed);
  });
  // docs: end
  return stop;
}

export async function keepGroupData(im: Im) {
  // docs: groupData
  await im.groupData.setAttributes('group:team', { seller: 'mo', item: 'Two tickets' });
  const read = await im.groupData.attributes('group:team', ['item']);
  const likes = await im.groupData.addToCounter('group:team', 'likes');
  if (likes.ok) console.log(`${likes.value} likes`);
  await im.groupData.removeAttributes('group:team', ['seller']);
  // docs: end
  return { read, likes };
}

export async function keepGroupFields(im: Im) {
  // docs: groupFields
  await im.groupFields.setOfGroup('group:team', { city: 'Hangzhou' });
  const city = await im.groupFields.ofGroup('group:team', ['city']);
  await im.groupFields.setOfMember('group:team', 'mo', { seat: '12A' });
  const seat = await im.groupFields.ofMember('group:team', 'mo', ['seat']);
  // docs: end
  return { city, seat };
}

/** Marks of one's own in live rooms. */
export function nameMarks(im: Im): void {
  // docs: marks
  im.useRoomMarks([{ markId: 2000, names: { 'zh-CN': '粉丝团', en: 'Fan club' } }]);
  // docs: end
}
