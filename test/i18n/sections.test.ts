import { actionStrings } from '../../miniprogram/i18n/sections/actions';
import { chatInfoStrings } from '../../miniprogram/i18n/sections/chat-info';
import { chatStrings } from '../../miniprogram/i18n/sections/chat';
import { conversationsStrings } from '../../miniprogram/i18n/sections/conversations';
import { groupInfoStrings } from '../../miniprogram/i18n/sections/group-info';
import { groupsStrings } from '../../miniprogram/i18n/sections/groups';
import { memberPickerStrings } from '../../miniprogram/i18n/sections/member-picker';
import { meStrings } from '../../miniprogram/i18n/sections/me';
import { peopleStrings } from '../../miniprogram/i18n/sections/people';
import { searchStrings } from '../../miniprogram/i18n/sections/search';
import { messageDetailsStrings } from '../../miniprogram/i18n/sections/message-details';
import { readersStrings } from '../../miniprogram/i18n/sections/readers';
import { pinStrings } from '../../miniprogram/i18n/sections/pins';
import { reactionStrings } from '../../miniprogram/i18n/sections/reactions';
import { sessionStrings } from '../../miniprogram/i18n/sections/session';
import { signInStrings } from '../../miniprogram/i18n/sections/sign-in';
import { titleStrings } from '../../miniprogram/i18n/sections/titles';
import { translationStrings } from '../../miniprogram/i18n/sections/translation';
import { webStrings } from '../../miniprogram/i18n/sections/web';
import type { Translations } from '../../miniprogram/i18n/language';

const sections: Readonly<Record<string, Translations<object>>> = {
  actionStrings,
  chatInfoStrings,
  chatStrings,
  conversationsStrings,
  groupInfoStrings,
  groupsStrings,
  memberPickerStrings,
  meStrings,
  peopleStrings,
  searchStrings,
  messageDetailsStrings,
  readersStrings,
  pinStrings,
  reactionStrings,
  sessionStrings,
  signInStrings,
  titleStrings,
  translationStrings,
  webStrings,
};

/** Languages are called by their own names in every language, and addresses begin alike. */
const ownNames = ['简体中文', 'English', 'https://'];

const wordsOf = (section: object): readonly string[] =>
  Object.values(section)
    .map(String)
    .filter((words) => !ownNames.includes(words));

describe.each(Object.entries(sections))('%s', (_, section) => {
  it('speaks Chinese in Chinese and English in English', () => {
    for (const words of wordsOf(section['zh-CN'])) expect(words).toMatch(/\p{Script=Han}/u);
    for (const words of wordsOf(section.en)) expect(words).toMatch(/^[\p{ASCII}…]+$/u);
  });

  it('never says only that something failed', () => {
    for (const words of [...wordsOf(section['zh-CN']), ...wordsOf(section.en)])
      expect(words).not.toMatch(/操作失败|^失败$|^error$|^failed$/iu);
  });
});
