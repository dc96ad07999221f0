import type { SeedFriendship, SeedPerson } from './world';

/** The people one can sign in as. All invented. The first two are the preview's phones. */
export const mainPeople: readonly SeedPerson[] = [
  { userId: 'lin', nick: '林夏', signature: '慢慢来，比较快' },
  { userId: 'zhou', nick: '周原', signature: '山在那里', job: '测绘工程师' },
  { userId: 'chen', nick: '陈一诺', signature: '麻酱加三次' },
  { userId: 'song', nick: '宋辞', signature: '周五之前' },
  { userId: 'tang', nick: '唐棠', signature: '今天也在发面，直播间 ID：dough', job: '烘焙师' },
  { userId: 'he', nick: '何川', signature: '下一座' },
  { userId: 'an', nick: '安然', signature: '光线很好的时候请叫我' },
  { userId: 'xu', nick: '许鹿' },
  { userId: 'hui', nick: '李慧', signature: '平安是福' },
  { userId: 'fei', nick: '林飞', allowType: 'AllowType_Type_AllowAny' },
  { userId: 'emma', nick: 'Emma Reed', signature: 'Somewhere with a window seat' },
  { userId: 'leo', nick: 'Leo Marsh' },
  { userId: 'nora', nick: 'Nora Quinn', signature: 'I recommend everything' },
  { userId: 'wang', nick: '王师傅', signature: '水电维修，随叫随到', job: '水电工' },
];

/** Who looks into reports of messages: `reportTo` of the mini program's configuration. Nobody's friend, and nobody signs in so. */
export const safetyTeam: SeedPerson = { userId: 'safety', nick: '小叙安全中心' };

const between = (first: string, second: string, remark?: string): SeedFriendship => ({
  between: [first, second],
  ...(remark === undefined ? {} : { remark }),
});

const pairs: readonly SeedFriendship[] = [
  between('lin', 'zhou'),
  between('lin', 'hui', '妈妈'),
  between('lin', 'fei', '弟弟'),
  between('lin', 'chen', '诺诺'),
  between('lin', 'song'),
  between('lin', 'tang', '唐唐（室友）'),
  between('lin', 'emma'),
  between('lin', 'an'),
  between('lin', 'xu', '许老师'),
  between('zhou', 'he', '川哥'),
  between('zhou', 'leo'),
  between('zhou', 'nora'),
  between('zhou', 'an'),
  between('zhou', 'song'),
  between('he', 'an'),
  between('leo', 'nora'),
  between('hui', 'fei', '儿子'),
  between('chen', 'tang'),
];

const SOURCES = ['Search', 'Group', 'Card', 'QRCode'];

/** Who knows whom: for one to four years, from here and there. */
export const friendships: readonly SeedFriendship[] = pairs.map((pair, index) => ({
  ...pair,
  source: `AddSource_Type_${SOURCES[index % SOURCES.length] ?? ''}`,
  addedDaysAgo: 365 + ((index * 211) % 1095),
}));
