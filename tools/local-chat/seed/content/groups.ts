import type { GroupType, JoinOption } from '../../state/group';

/** A group and what its people said: `id: text`, mentions written as `@id`. */
export interface GroupScript {
  readonly groupId: string;
  readonly type: GroupType;
  readonly name: string;
  readonly owner: string;
  readonly admins?: readonly string[];
  readonly members: readonly string[];
  readonly joinOption?: JoinOption;
  readonly introduction?: string;
  readonly notification?: string;
  readonly nameCards?: Readonly<Record<string, string>>;
  /** Age of the last message in minutes. */
  readonly endedMinutesAgo: number;
  readonly unread?: Readonly<Record<string, number>>;
  readonly script: string;
}

/** The three small groups; the neighbourhood of 200 is made in `neighbours.ts`. */
export const groupScripts: readonly GroupScript[] = [
  {
    groupId: 'g-hike',
    type: 'Public',
    name: '周末爬山小队 ⛰️',
    owner: 'he',
    admins: ['zhou'],
    members: ['lin', 'an', 'chen', 'leo', 'nora', 'tang'],
    joinOption: 'NeedPermission',
    introduction: '能爬就爬，爬不动就坐下来吃东西',
    notification: '周六 8:30 北门集合，请带够两升水和雨衣。',
    endedMinutesAgo: 18,
    unread: { lin: 5, zhou: 2 },
    script: `he: 这周六青屏山，报名的扣 1
lin: 1
zhou: 1
an: 1，带相机
nora: 1! First time, please be gentle
he: @nora 放心，走慢的那条
tang: 我请不了假 🥲 给你们烤点饼干带上山
lin: 唐唐是山神派来的
leo: +1, but only if there is soup afterwards
zhou: There is always soup afterwards
he: 名单：我、林夏、周原、安然、Nora、Leo，一共六个人
chen: 我那天刚好出差到，能加我吗
lin: 能！！@chen 鞋给你准备好
he: @all 集合时间改成 8:30，北门，别走错
zhou: 收到
nora: Got it 🙌🏽
an: 预报说下午有小雨，早点上早点下
lin: 雨衣我多带两件
leo: 🧗🏻‍♂️🧗🏽‍♀️
he: @lin 你负责路餐行吗
tang: 饼干已经在烤箱里了 🍪`,
  },
  {
    groupId: 'g-family',
    type: 'Private',
    name: '一家人',
    owner: 'hui',
    members: ['lin', 'fei'],
    nameCards: { hui: '妈妈', fei: '弟弟' },
    endedMinutesAgo: 7 * 60,
    script: `hui: 今天包了荠菜馄饨，冻了两盒
fei: 我要一盒！
hui: 你姐也要
lin: 我不抢，弟弟长身体
fei: 我都二十一了
hui: 二十一也长
fei: 👨‍👩‍👧‍👦
lin: 爸呢
hui: 在楼下下棋，输了三盘，不肯回来吃饭
lin: 让他再输一盘
fei: 😂😂`,
  },
  {
    groupId: 'g-spring',
    type: 'Private',
    name: '春日企划组',
    owner: 'song',
    members: ['lin', 'zhou', 'emma', 'leo'],
    notification: '每天 10:00 站会，十五分钟结束。',
    endedMinutesAgo: 50,
    unread: { lin: 1 },
    script: `song: 早，今天站会挪到 10:15
leo: Fine with me
lin: 首页的三张主图都出好了，放在共享盘“final-really-final”里
zhou: 这个文件夹名字 😂
lin: 上一个叫 final，再上一个叫 final2
song: 评审意见汇总：https://example.com/docs/review-0412
emma: I left two comments on page 4, nothing blocking
zhou: 接口联调完了，晚上发测试包
song: 好，@zhou 发之前在群里说一声
zhou: 没问题
leo: Release notes are drafted as well
song: 大家辛苦 👏
zhou: 测试包发了，版本 0.9.3，安装说明在文档最后一页
song: @lin 麻烦你先走一遍新用户流程`,
  },
];

/** What people say in the neighbourhood group. */
export const neighbourLines: readonly string[] = [
  '谁家的快递放错了，在 2 单元门口，写的 502',
  '请问附近哪里能配钥匙',
  '菜鸟驿站旁边那家可以，十块钱一把',
  '停水通知：明天上午九点到十一点，大家提前接点水',
  '收到，谢谢物业',
  '有没有人捡到一只蓝色的儿童水杯',
  '我家有多的绿萝，分了三盆，想要的自取',
  '要一盆！',
  '还有吗还有吗',
  '3 号院的电梯又停在六楼了',
  '已经报修，师傅半小时到',
  '楼上的小朋友练琴进步好大 👏',
  '哈哈谢谢，给大家添麻烦了',
  '团购橙子，五斤装，接龙',
  '1. 3-502 两箱',
  '2. 1-301 一箱',
  '3. 2-604 一箱',
  '今晚社区放露天电影，七点半，自带小板凳',
  '什么片子呀',
  '《会飞的自行车》',
  '车位 B12 今天可以借用，有需要的私我',
  '谁的车灯没关，白色，尾号 7K3',
  '谢谢提醒！马上下去 🙏🏼',
  '流浪猫“大橘”今天去绝育了，一切顺利',
  '大橘辛苦了 🐱',
  '垃圾分类点换到东门了',
  'Does anyone know when the pool opens?',
  'Saturday, 9 am, bring the resident card',
  '明天有雨，阳台的衣服记得收',
  '物业说本周六清洗外墙，窗户关好',
];
