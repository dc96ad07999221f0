import type { World } from '../../../tools/local-chat';

/** Two people who have spoken, a third who has not, and a group of all three. */
export const aFewPeople: World = {
  people: [
    { userId: 'lin', nick: '林' },
    { userId: 'mo', nick: 'Mo' },
    { userId: 'qi', nick: 'Qi' },
  ],
  friendships: [{ between: ['lin', 'mo'], remark: '小莫' }],
  chats: [
    {
      between: ['lin', 'mo'],
      messages: [
        { from: 'lin', secondsAgo: 300, text: 'first' },
        { from: 'mo', secondsAgo: 240, text: 'second' },
        { from: 'mo', secondsAgo: 180, text: 'third' },
      ],
      unread: { lin: 2 },
    },
  ],
  groups: [
    {
      groupId: 'team',
      type: 'Public',
      name: 'Team',
      owner: 'mo',
      members: ['lin', 'qi'],
      messages: [
        { from: 'mo', secondsAgo: 600, text: 'hello team' },
        { from: 'qi', secondsAgo: 500, text: 'hello mo' },
      ],
    },
  ],
};

/** `count` texts between lin and mo (half of them within the same seconds), and as many in a group. */
export function longHistories(count: number): World {
  const directTexts = Array.from({ length: count }, (_, index) => ({
    from: index % 3 === 0 ? 'lin' : 'mo',
    secondsAgo: 100_000 - Math.floor(index / 2),
    text: `text ${index}`,
  }));
  return {
    ...aFewPeople,
    chats: [{ between: ['lin', 'mo'], messages: directTexts }],
    groups: [
      {
        groupId: 'team',
        type: 'Public',
        name: 'Team',
        owner: 'mo',
        members: ['lin', 'qi'],
        messages: directTexts,
      },
    ],
  };
}
