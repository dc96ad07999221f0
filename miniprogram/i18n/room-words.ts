import type { GiftName } from '../domain/message/room-gift';
import type { Language, Translations } from './language';
import { GIFT_SIGNS } from '../domain/message/room-gift';
import { MOST_GUESTS } from '../domain/group/live-room';
import type { RoomEnd } from '../domain/group/live-room';

/** Words of live rooms that no template binds. */
export interface RoomWords {
  readonly online: (count: number) => string;
  /** @param names the last two who came, the last first */
  readonly came: (names: readonly string[], count: number) => string;
  /** Of those whom the host sent out. */
  readonly sentOut: (names: readonly string[]) => string;
  /** In the place of what came too fast to be shown. */
  readonly leftOut: (count: number) => string;
  readonly gifts: Readonly<Record<GiftName, string>>;
  readonly gave: (gift: GiftName, count: number) => string;
  /** What a gift is for clients that know none. */
  readonly giftText: (gift: GiftName) => string;
  readonly picture: string;
  /** Above those who are there. */
  readonly guests: (count: number) => string;
  /** Above those who spoke last, where there is no list of those who are there. */
  readonly speakers: string;
  readonly liked: (name: string, count: number) => string;
  readonly likes: string;
  /** Between what was said before I came in and what is said since. */
  readonly cameIn: string;
  readonly ends: Readonly<Record<RoomEnd, string>>;
  readonly keptOut: string;
  readonly gone: string;
  readonly leaveOtherTitle: (name: string) => string;
  readonly leaveOtherText: string;
  readonly leaveOther: string;
  readonly createTitle: string;
  readonly createPlaceholder: string;
  readonly create: string;
  readonly nameTooLong: string;
  readonly enterTitle: string;
  readonly enterPlaceholder: string;
  readonly enter: string;
  readonly noSuchId: string;
  readonly stay: string;
  readonly leave: string;
  readonly dismiss: string;
  readonly dismissTitle: string;
  readonly dismissText: string;
  readonly copyId: string;
  readonly copied: string;
  readonly mutedForAll: string;
  readonly muteAll: string;
  readonly unmuteAll: string;
  readonly copy: string;
  readonly takeBack: string;
  readonly mark: string;
  /** Above the marks that can be given to somebody. */
  readonly marksOf: (name: string) => string;
  readonly marksNotBought: string;
  /** Of somebody who left meanwhile. */
  readonly isAway: string;
  readonly ban: string;
  /** For how long, with the seconds of each beside. */
  readonly banTimes: readonly (readonly [string, number])[];
  readonly banTitle: (name: string) => string;
  readonly banText: (time: string) => string;
}

const HOUR_S = 3_600;

const chineseGifts: Readonly<Record<GiftName, string>> = {
  rose: '玫瑰',
  coffee: '咖啡',
  cake: '蛋糕',
  balloon: '气球',
  trophy: '奖杯',
  diamond: '钻石',
  crown: '皇冠',
  rocket: '火箭',
};

const englishGifts: Readonly<Record<GiftName, string>> = {
  rose: 'Rose',
  coffee: 'Coffee',
  cake: 'Cake',
  balloon: 'Balloon',
  trophy: 'Trophy',
  diamond: 'Diamond',
  crown: 'Crown',
  rocket: 'Rocket',
};

const words: Translations<RoomWords> = {
  'zh-CN': {
    online: (count) => (count > 0 ? `${count} 人在线` : ''),
    came: (names, count) =>
      count > names.length ? `${names.join('、')} 等 ${count} 人来了` : `${names.join('、')} 来了`,
    sentOut: (names) => `${names.join('、') || '有人'} 被移出了直播间`,
    leftOut: (count) => `消息太快，略过了 ${count} 条`,
    gifts: chineseGifts,
    gave: (gift, count) =>
      `送出 ${chineseGifts[gift]} ${GIFT_SIGNS[gift]}${count > 1 ? ` ×${count}` : ''}`,
    giftText: (gift) => `[礼物] ${chineseGifts[gift]}`,
    picture: '发送图片',
    guests: (count) =>
      count >= MOST_GUESTS
        ? `最近进入的 ${MOST_GUESTS} 位观众，每隔一会儿更新`
        : `${count} 位观众，每隔一会儿更新`,
    speakers: '当前套餐不提供观众列表，以下是最近发言的人',
    liked: (name, count) => `${name} 点了 ${count} 个赞`,
    likes: '[赞]',
    cameIn: '以上是进入前的发言',
    ends: { banned: '你被移出了直播间', dismissed: '直播已结束' },
    keptOut: '你被移出了这个直播间，暂时不能进入',
    gone: '直播间不存在，或直播已结束',
    leaveOtherTitle: (name) => `离开“${name}”？`,
    leaveOtherText: '一次只能看一个直播间，进入新的会先离开现在这个',
    leaveOther: '离开并进入',
    createTitle: '创建直播间',
    createPlaceholder: '直播间名称，最多约 10 个汉字',
    create: '创建',
    nameTooLong: '名字太长了，最多 30 字节（约 10 个汉字）',
    enterTitle: '进入直播间',
    enterPlaceholder: '房间 ID',
    enter: '进入',
    noSuchId: '房间 ID 不正确',
    stay: '留在直播间，先看别的',
    leave: '退出直播间',
    dismiss: '结束直播',
    dismissTitle: '结束直播？',
    dismissText: '所有观众都会离开，直播间不能恢复',
    copyId: '复制房间 ID',
    copied: '已复制',
    mutedForAll: '全员禁言中，只有主播可以发言',
    muteAll: '全员禁言',
    unmuteAll: '解除全员禁言',
    copy: '复制',
    takeBack: '撤回',
    mark: '设置身份标记',
    marksOf: (name) => `${name} 的身份标记`,
    marksNotBought: '当前套餐不提供身份标记',
    isAway: '对方已离开直播间',
    ban: '移出直播间',
    banTimes: [
      ['10 分钟内不能进入', 600],
      ['1 小时内不能进入', HOUR_S],
      ['1 天内不能进入', 24 * HOUR_S],
      ['30 天内不能进入', 720 * HOUR_S],
    ],
    banTitle: (name) => `把“${name}”移出直播间？`,
    banText: (time) => `对方会立刻离开，${time}`,
  },
  en: {
    online: (count) => (count > 0 ? `${count} online` : ''),
    came: (names, count) => {
      if (count === 1) return `${names.join()} is here`;
      const others = count - names.length;
      if (others === 0) return `${names.join(' and ')} are here`;
      return `${names.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'} are here`;
    },
    sentOut: (names) =>
      `${names.join(', ') || 'Somebody'} ${names.length > 1 ? 'were' : 'was'} removed from the room`,
    leftOut: (count) =>
      count === 1 ? '1 message came too fast to show' : `${count} messages came too fast to show`,
    gifts: englishGifts,
    gave: (gift, count) =>
      `gave a ${englishGifts[gift].toLowerCase()} ${GIFT_SIGNS[gift]}${count > 1 ? ` ×${count}` : ''}`,
    giftText: (gift) => `[Gift] ${englishGifts[gift]}`,
    picture: 'Send a picture',
    guests: (count) =>
      count >= MOST_GUESTS
        ? `The last ${MOST_GUESTS} to come in, updated as you watch`
        : `${count} ${count === 1 ? 'viewer' : 'viewers'}, updated as you watch`,
    speakers: 'This plan has no list of viewers. These people spoke last',
    liked: (name, count) => (count === 1 ? `${name} sent a like` : `${name} sent ${count} likes`),
    likes: '[Like]',
    cameIn: 'You came in here',
    ends: {
      banned: 'You were removed from the live room',
      dismissed: 'The live room has ended',
    },
    keptOut: 'You were removed from this live room and cannot enter for now',
    gone: 'There is no such live room, or it has ended',
    leaveOtherTitle: (name) => `Leave ${name}?`,
    leaveOtherText: 'You can be in one live room at a time. Entering another leaves this one',
    leaveOther: 'Leave and enter',
    createTitle: 'New live room',
    createPlaceholder: 'Name, at most 30 letters',
    create: 'Create',
    nameTooLong: 'Too long: at most 30 bytes (30 letters)',
    enterTitle: 'Enter a live room',
    enterPlaceholder: 'Room ID',
    enter: 'Enter',
    noSuchId: 'This is no room ID',
    stay: 'Stay in the room and look around',
    leave: 'Leave the live room',
    dismiss: 'End the live room',
    dismissTitle: 'End the live room?',
    dismissText: 'Everybody leaves, and the room cannot be brought back',
    copyId: 'Copy room ID',
    copied: 'Copied',
    mutedForAll: 'Everyone is muted. Only the host can write',
    muteAll: 'Mute everyone',
    unmuteAll: 'Unmute everyone',
    copy: 'Copy',
    takeBack: 'Unsend',
    mark: 'Set marks',
    marksOf: (name) => `Marks of ${name}`,
    marksNotBought: 'This plan has no marks for viewers',
    isAway: 'They have left the live room',
    ban: 'Remove from the room',
    banTimes: [
      ['Keep out for 10 minutes', 600],
      ['Keep out for 1 hour', HOUR_S],
      ['Keep out for 1 day', 24 * HOUR_S],
      ['Keep out for 30 days', 720 * HOUR_S],
    ],
    banTitle: (name) => `Remove ${name}?`,
    banText: (time) => `They leave at once. ${time}`,
  },
};

export function roomWords(language: Language): RoomWords {
  return words[language];
}
