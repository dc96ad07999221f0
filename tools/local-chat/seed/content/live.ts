import type { SeedGroup } from '../world';

/** A live room, whose ID its host tells in her profile. The script ends after two and a half minutes. */
const dough: SeedGroup = {
  groupId: 'dough',
  type: 'AVChatRoom',
  name: '今天也在发面',
  owner: 'tang',
  members: [],
  introduction: '边揉面边聊天',
  notification: '今天做桂花饼干，方子：低粉 200 克、黄油 120 克、桂花一小把',
  messages: [
    { from: 'chen', text: '晚上好，今天做什么？', secondsAgo: 540 },
    { from: 'tang', text: '桂花饼干！材料都摆好了', secondsAgo: 500 },
    { from: 'nora', text: 'Good evening everyone', secondsAgo: 420 },
    { from: 'wang', text: '刚下班，赶上了', secondsAgo: 300 },
  ],
  script: {
    everySeconds: 9,
    lines: [
      ['tang', '来啦来啦，先把黄油拿出来回温'],
      ['chen', '占个前排'],
      ['wang', '这个要烤多久？'],
      ['tang', '170 度 15 分钟，烤箱先预热'],
      ['nora', 'Can I use salted butter?'],
      ['tang', '可以呀，那就不用再放盐了'],
      ['he', '看饿了'],
      ['leo', 'Same here, and it is 3 pm'],
      ['an', '桂花是新鲜的还是干的'],
      ['tang', '干的，用一点温水泡开'],
      ['emma', 'It looks so good already'],
      ['fei', '姐你室友能给我留一盒吗'],
      ['tang', '给弟弟留一盒 🍪'],
      ['song', '下周办公室也想吃'],
      ['chen', '我负责试吃'],
      ['tang', '好，面团冷藏一小时，我们接着聊'],
    ].map(([from = '', text = '']) => ({ from, text })),
  },
};

const trail: SeedGroup = {
  groupId: 'trail',
  type: 'AVChatRoom',
  name: '周末去哪儿爬山',
  owner: 'he',
  members: [],
  introduction: '路线、装备和天气',
};

const windowSeat: SeedGroup = {
  groupId: 'window-seat',
  type: 'AVChatRoom',
  name: 'Reading by the window',
  owner: 'emma',
  members: [],
  introduction: 'A chapter every evening',
};

/** Live rooms, in the order in which they are shown. */
export const liveRooms: readonly SeedGroup[] = [dough, trail, windowSeat];
