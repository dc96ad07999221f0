/** A topic and what its people said: `id: text`. */
export interface TopicScript {
  readonly id: string;
  readonly name: string;
  readonly introduction: string;
  /** Age of the last message in minutes. */
  readonly endedMinutesAgo: number;
  readonly script: string;
}

/** A community whose people talk in topics. */
export const communityScript = {
  groupId: '@TGS#_slow-south',
  name: '城南慢生活',
  owner: 'tang',
  admins: ['lin'],
  members: ['zhou', 'an', 'chen', 'he', 'wang', 'nora', 'leo'],
  introduction: '住在城南的人，慢慢过日子',
  topics: [
    {
      id: 'tea',
      name: '🍵 喝茶闲聊',
      introduction: '泡一壶，慢慢说',
      endedMinutesAgo: 26,
      script: `tang: 今年的白茶到了，谁要分一点
an: 我我我
zhou: 老规矩，半斤
nora: Is it the one that smells like hay?
tang: 对，晒过太阳的那种味道
he: 周日下午老地方，自带杯子`,
    },
    {
      id: 'books',
      name: '📚 一起读书',
      introduction: '每月一本，月底聊聊',
      endedMinutesAgo: 300,
      script: `an: 这个月读《江边的院子》，还没开始的举手
chen: 🙋
wang: 看到第三章，院子里那棵柿子树写得真好
leo: My copy has not arrived yet
an: 不急，月底再聊`,
    },
    {
      id: 'market',
      name: '🥬 菜场情报',
      introduction: '今天什么新鲜，几点去不排队',
      endedMinutesAgo: 1500,
      script: `wang: 北门菜场的笋今天便宜
tang: 几点去的
wang: 六点半，七点就没了
zhou: 那还是算了`,
    },
  ] satisfies readonly TopicScript[],
} as const;
