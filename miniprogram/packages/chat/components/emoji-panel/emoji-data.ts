/** A shelf of the panel. */
export interface EmojiShelf {
  /** The emoji that stands for it on its tab. */
  readonly sign: string;
  readonly emoji: readonly string[];
}

const shelf = (row: string): EmojiShelf => {
  const emoji = row.trim().split(/\s+/u);
  return { sign: emoji[0] ?? '', emoji };
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
