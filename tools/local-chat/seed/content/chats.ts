/** A short conversation: who with whom, how old its last message is, what they said (`<` the first, `>` the second). */
export interface ChatScript {
  readonly between: readonly [string, string];
  /** Age of the last message in minutes. */
  readonly endedMinutesAgo: number;
  readonly unread?: Readonly<Record<string, number>>;
  readonly script: string;
}

const DAY = 24 * 60;

/** Conversations of the two main people with everyone else. */
export const chatScripts: readonly ChatScript[] = [
  {
    between: ['lin', 'hui'],
    endedMinutesAgo: 95,
    unread: { lin: 2 },
    script: `> 夏夏，降温了，秋裤穿上没有
< 妈，才十八度
> 十八度也冷，早晚凉
< 穿了穿了
> 你爸把阳台的菊花搬进来了，说怕冻着
< 他怎么不问我冷不冷
> 他不好意思问，让我问的
< 😂
> 周末回来吗，给你炖排骨
< 回！周六中午到
> 再带点你上次说的那个茶叶，你姨爱喝
> 别坐太晚的车`,
  },
  {
    between: ['lin', 'chen'],
    endedMinutesAgo: 26 * 60,
    script: `> 宝，我下个月去你那边出差
< 真的吗！！住我这儿！
> 公司订了酒店，但我可以溜出来两晚
< 那必须把大学那家火锅吃回来
> 还开着吗
< 开着，老板还记得你，说“那个加三次麻酱的姑娘”
> 😂😂😂
< 哪天到？我请半天假
> 十二号下午，航班发你：https://example.com/flights/MU2417
< 好，接机口等你 🙋🏻‍♀️`,
  },
  {
    between: ['song', 'lin'],
    endedMinutesAgo: 210,
    script: `< 林夏，首页的文案你看一下？
> 看了，第二段有点长，我拆成了两句
< 好的，图标还按上周那版吗
> 按新的，我传到共享盘了
< https://example.com/share/spring-assets
< 收到，今天内合进去
> 辛苦啦，明早我再走一遍流程
< 没事，应该的`,
  },
  {
    between: ['tang', 'lin'],
    endedMinutesAgo: 2 * DAY + 40,
    unread: { lin: 1 },
    script: `< 今天试了新的戚风配方
> 成功了吗！
< 没塌！给你留了一块放冰箱第二层
> 呜呜呜室友文学
< 就是甜了一点点，下次减二十克糖
> 我觉得刚好，已经吃完了
< ？？？我才说完
< 对了，周末烘焙课还有一个名额，要不要一起`,
  },
  {
    between: ['emma', 'lin'],
    endedMinutesAgo: 3 * DAY,
    script: `< Hi Lin! I booked the flights, arriving on the 3rd of April 🎉
> Emma!! Finally!
> Do you want a quiet hotel or the old town?
< Old town, please. I want to hear the bells
> Then I know the right place: https://example.com/stays/bell-street
< Looks lovely. Is there a lift? My suitcase has opinions
> Second floor, no lift. I'll carry the opinions
< Deal 😄 Can't wait to see everyone
> Same here. Bring that almond cake recipe!`,
  },
  {
    between: ['wang', 'lin'],
    endedMinutesAgo: 41 * DAY,
    script: `< 您好，我是修水管的王师傅，明天上午十点方便吗
> 方便的，3 号院 2 单元 602
< 好的，到了给您打电话`,
  },
  {
    between: ['xu', 'lin'],
    endedMinutesAgo: 6 * DAY,
    script: `< 林老师好～下周三的分享会您这边方便吗
> 许老师好，方便的，大概讲多久
< 四十分钟就够，孩子们主要想听听“设计师每天在干什么”
> 那我带几个纸模型过去，让他们拆着玩
< 太好了！学校正门登记，我到门口接您
> 好，谢谢许老师 🙏🏻
< 该我们谢您`,
  },
  {
    between: ['he', 'zhou'],
    endedMinutesAgo: 130,
    unread: { zhou: 3 },
    script: `> 川哥，青屏山那条线你走过没
< 走过两次，北坡上南坡下最舒服
> 带新手行吗
< 行，就是最后一段碎石多，鞋子要好
> 轨迹能发我吗
< https://example.com/tracks/qingping-north.gpx
< 下载下来导进手表就行
< 对了，周六预报有小雨，雨衣别忘了`,
  },
  {
    between: ['song', 'zhou'],
    endedMinutesAgo: 34 * 60,
    script: `< 周原，接口文档能今天更新一下吗
> 可以，晚饭前发你
< 列表那页的分页参数变了，记得写上
> 已经写了，另外加了一个示例
< 太好了，省得大家来问我
> 哈哈，省得你来问我`,
  },
  {
    between: ['leo', 'zhou'],
    endedMinutesAgo: 20 * 60,
    script: `< Morning! Did the build finish overnight?
> It did, all green. 412 tests, 6 minutes
< Beautiful. I'll tag the release after lunch then
> One thing: the changelog still says "TBD"
< Ha, classic me. Fixing now
> 👍🏻
< Done. Thanks for the catch`,
  },
  {
    between: ['nora', 'zhou'],
    endedMinutesAgo: 4 * DAY,
    script: `> Nora, the film you recommended was great
< Which one? I recommend everything 😂
> "Paper Boats". The ending!
< RIGHT? I walked home in silence
> My friend cried, I pretended I had something in my eye
< A boat, probably ⛵️`,
  },
  {
    between: ['an', 'zhou'],
    endedMinutesAgo: 9 * DAY,
    script: `< 上次江边的照片修好了，一共二十三张
> 这么快！
< 原图和小图都在：https://example.com/albums/river-evening
> 第七张也太好看了，能用来当头像吗
< 当然，署不署名都行
> 必须署，摄影：安然 📷
< 哈哈好`,
  },
  {
    between: ['an', 'lin'],
    endedMinutesAgo: 63 * DAY,
    script: `< 夏天那组胶片洗出来了，给你留了一套
> 天哪太期待了
< 放前台了，你路过来拿
> 明天就路过`,
  },
];
