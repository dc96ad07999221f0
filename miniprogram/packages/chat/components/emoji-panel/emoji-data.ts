/** A stretch of a shelf: at most 30 emoji, because WeChat's experience score wants at most 60 children under one node. */
export interface EmojiRow {
  readonly first: string;
  readonly emoji: readonly string[];
}

/** A shelf of the panel. */
export interface EmojiShelf {
  /** The emoji that stands for it on its tab. */
  readonly sign: string;
  readonly rows: readonly EmojiRow[];
}

const shelf = (lines: string): EmojiShelf => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map((emoji) => ({ first: emoji[0] ?? '', emoji }));
  return { sign: rows[0]?.first ?? '', rows };
};

/** Our own selection, none newer than Unicode 13, which phones of 2020 draw. */
export const emojiShelves: readonly EmojiShelf[] = [
  // Faces
  shelf(`
    😀 😃 😄 😁 😆 😅 😂 🤣 😊 😇 🙂 🙃 😉 😌 😍 🥰 😘 😗 😋 😛 😜 🤪 😝 🤗 🤭 🤫 🤔 🤐 🤨 😐
    😑 😶 😏 😒 🙄 😬 😔 😪 🤤 😴 😷 🤒 🤕 🤢 🤮 🤧 🥵 🥶 😵 🤯 🤠 🥳 😎 🤓 🧐 😕 😟 🙁 😮 😯
    😲 😳 🥺 😦 😨 😰 😥 😢 😭 😱 😖 😣 😞 😓 😩 😫 🥱 😤 😡 😠 🤬 😈 💀 💩 🤡 👻 👽 🤖 🙈 🙉 🙊`),
  // Hands and people
  shelf(`
    👋 🤚 ✋ 🖖 👌 🤏 ✌️ 🤞 🤟 🤘 🤙 👈 👉 👆 👇 ☝️ 👍 👎 ✊ 👊 🤛 🤜 👏 🙌 👐 🤲 🤝 🙏 ✍️ 💪
    👀 👂 👃 👄 🧠 👶 🧒 👦 👧 👨 👩 👴 👵 🙋 🙅 🙆 🤷 🤦 🙇 💁 🏃 💃 🕺 👨‍👩‍👧 👭 👫`),
  // Animals and food
  shelf(`
    🐶 🐱 🐭 🐹 🐰 🦊 🐻 🐼 🐨 🐯 🦁 🐮 🐷 🐸 🐵 🐔 🐧 🐦 🐤 🦆 🦉 🐺 🐴 🦄 🐝 🦋 🐢 🐍 🐙 🐠
    🐬 🐳 🌵 🌲 🍀 🌹 🌻 🌸 🍁 🍄 🍎 🍊 🍋 🍌 🍉 🍇 🍓 🍑 🥭 🍍 🥝 🍅 🥑 🌽 🥕 🍞 🧀 🍳 🍔 🍟
    🍕 🌮 🍜 🍲 🍣 🥟 🍚 🍦 🍰 🎂 🍫 🍪 🥛 ☕ 🍵 🍺 🍷 🥂`),
  // Activity
  shelf(`
    ⚽ 🏀 🏈 ⚾ 🎾 🏐 🏓 🏸 🥊 🎯 🎳 🎮 🎲 🧩 🎨 🎬 🎤 🎧 🎹 🎸 🥁 🏆 🥇 🏅 🎫 🎉 🎊 🎈 🎁 🎄
    🏊 🚴 🏄 🧗 🧘 ⛷️ 🚗 🚌 🚄 ✈️ 🚀 ⛵ 🏠 🏢 🏥 🏫 🏖️ ⛺ 🗻 🌃`),
  // Objects
  shelf(`
    📱 💻 ⌚ 📷 📺 💡 🔦 🔋 🔑 🔒 🔨 ✂️ 📌 📎 ✏️ 📖 📝 📅 📦 📮 ✉️ 📣 🔔 💰 💳 🧧 💊 🧹 🛒 🧳
    👓 👕 👗 👟 👑 🎒 💍 ☂️ 🌂 🕐 ⏰ ☀️ 🌙 ⭐ ⛅ 🌧️ ⛄ 🌈 🔥 💧`),
  // Hearts and symbols
  shelf(`
    ❤️ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💔 💕 💞 💓 💗 💖 💘 💝 💯 💢 💥 💫 💦 💤 ✅ ❌ ❓ ❗ ⭕ 🚫 ⚠️
    ♻️ ➕ ➖ ➡️ ⬅️ 🔴 🟢 🔵 ⚪ ⚫ 🈵 🆗 🆒 🏁 🚩`),
];
