/** A shelf of the panel. */
export interface EmojiShelf {
  /** The emoji that stands for it on its tab. */
  readonly sign: string;
  /** In rows of at most 30: WeChat's experience score wants at most 60 children under one node. */
  readonly rows: readonly (readonly string[])[];
}

const shelf = (lines: string): EmojiShelf => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  return { sign: rows[0]?.[0] ?? '', rows };
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
