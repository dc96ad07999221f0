import { boundedMarks } from '../domain/text/bounded-marks';

/** WeChat's faces as they are written in a text: the Chinese code, the English one, and the Unicode emoji that comes nearest. */
const table = `
微笑 Smile 🙂|撇嘴 Grimace 😟|色 Drool 😍|发呆 Scowl 😳|得意 CoolGuy 😎|流泪 Sob 😭|害羞 Shy ☺️|闭嘴 Silent 🤐|睡 Sleep 😴|大哭 Cry 😭
尴尬 Awkward 😅|发怒 Angry 😡|调皮 Tongue 😜|呲牙 Grin 😁|惊讶 Surprise 😮|难过 Frown 🙁|酷 Cool 😎|冷汗 Cold_Sweat 😰|抓狂 Scream 😫|吐 Puke 🤮
偷笑 Chuckle 🤭|愉快 Joyful 😊|可爱 Cute 🥰|白眼 Slight 🙄|傲慢 Smug 😤|饥饿 Hungry 😋|困 Drowsy 😪|惊恐 Panic 😱|流汗 Sweat 😓|憨笑 Laugh 😄
悠闲 Commando 😌|大兵 Soldier 🪖|奋斗 Determined 💪|咒骂 Scold 🤬|疑问 Shocked ❓|嘘 Shhh 🤫|晕 Dizzy 😵|折磨 Tormented 😖|衰 Toasted 😩|骷髅 Skull 💀
敲打 Hammer 🔨|再见 Wave 👋|擦汗 Speechless 😥|抠鼻 NosePick 🤏|鼓掌 Clap 👏|糗大了 Shame 😳|坏笑 Trick 😏|左哼哼 Bah！L 😤|右哼哼 Bah！R 😤|哈欠 Yawn 🥱
鄙视 Pooh-pooh 😒|委屈 Shrunken 🥺|快哭了 TearingUp 😢|阴险 Sly 😈|亲亲 Kiss 😘|吓 Wrath 😨|可怜 Whimper 🥺|菜刀 Cleaver 🔪|西瓜 Watermelon 🍉|啤酒 Beer 🍺
篮球 Basketball 🏀|乒乓 PingPong 🏓|咖啡 Coffee ☕|饭 Rice 🍚|猪头 Pig 🐷|玫瑰 Rose 🌹|凋谢 Wilt 🥀|嘴唇 Lips 👄|爱心 Heart ❤️|心碎 BrokenHeart 💔
蛋糕 Cake 🎂|闪电 Lightning ⚡|炸弹 Bomb 💣|刀 Dagger 🗡️|足球 Soccer ⚽|瓢虫 Ladybug 🐞|便便 Poop 💩|月亮 Moon 🌙|太阳 Sun ☀️|礼物 Gift 🎁
拥抱 Hug 🤗|强 ThumbsUp 👍|弱 ThumbsDown 👎|握手 Shake 🤝|胜利 Peace ✌️|抱拳 Fight 🙏|勾引 Beckon ☝️|拳头 Fist ✊|差劲 Pinky 👎|爱你 RockOn 🤟
NO Nuh-uh 🙅|OK OK 👌|爱情 InLove 💑|飞吻 Blowkiss 😚|跳跳 Waddle 🐸|发抖 Tremble 🥶|怄火 Aaagh! 😠|转圈 Twirl 💫|磕头 Kowtow 🙇|回头 LookBack 👀
跳绳 JumpRope 🤸|投降 Surrender 🏳️|激动 Hooray 🎉|乱舞 HeyHey 💃|献吻 Smooch 💋|左太极 TaiJi！L ☯️|右太极 TaiJi！R ☯️|嘿哈 Hey 🤜|捂脸 Facepalm 🤦|奸笑 Smirk 😏
机智 Smart 🤓|皱眉 Concerned 😕|耶 Yeah! ✌️|红包 Packet 🧧|鸡 Chick 🐥|蜡烛 Candle 🕯️|發 Rich 💰|福 Blessing 🈵|烟花 Fireworks 🎆|爆竹 Firecracker 🧨
吃瓜 Onlooker 🍉|加油 GoForIt 💪|汗 Sweats 😓|天啊 OMG 🙀|Emm Emm 🤔|社会社会 Respect 🙏|旺柴 Doge 🐶|好的 NoProb 👌|打脸 MyBad 🤕|哇 Wow 🤩
翻白眼 Boring 🙄|666 Awesome 🤙|让我看看 LetMeSee 👀|叹气 Sigh 😮‍💨|苦涩 Hurt 😣|裂开 Broken 🫠|合十 Worship 🙏|庆祝 Party 🥳|破涕为笑 Lol 😂|生病 Sick 🤒
脸红 Flushed 😳|恐惧 Terror 😱|失望 LetDown 😞|无语 Duh 😑|嘿嘿 Hehe 😆|鬼魂 Ghost 👻|强壮 Strong 💪`;

const emojiByCode: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[\n|]/u)
    .flatMap((entry) => {
      const [chinese = '', english = '', emoji = ''] = entry.split(' ');
      return [
        [chinese, emoji],
        [english, emoji],
      ] as const;
    }),
);

/** Every code that is known, without its brackets. */
export const emojiCodes: readonly string[] = [...emojiByCode.keys()];

/** No code is longer than 12 characters. */
const bracketed = /\[([^[\]\s]{1,12})\]/gu;

const lastBracketed = /\[([^[\]\s]{1,12})\]$/u;

/**
 * A text as it is shown: with its codes as emoji, from left to right, and no letter under a tower of marks. Brackets around anything
 * else stay as they are.
 */
export function withEmoji(text: string): string {
  const shown = boundedMarks(text);
  if (!shown.includes('[')) return shown;
  return shown.replace(bracketed, (whole, code: string) => emojiByCode.get(code) ?? whole);
}

/** How many UTF-16 units the code takes that a text ends with; 0 where it ends with none. */
export function trailingCodeLength(text: string): number {
  // Two brackets and the longest code.
  const [whole = '', code = ''] = lastBracketed.exec(text.slice(-14)) ?? [];
  return emojiByCode.has(code) ? whole.length : 0;
}
