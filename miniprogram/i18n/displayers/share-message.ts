import { parseShareMessage } from '../../domain/message/share-message';
import type { Translations } from '../language';
import type { MessageDisplayer } from './displayer';
import type { ShareMessage } from '../../domain/message/share-message';

interface KindWords {
  /** In lists. */
  readonly label: string;
  /** Stands in the place of a name that nobody gave. */
  readonly nameless: string;
  readonly line: string;
}

interface ShareWords {
  readonly app: string;
  readonly kinds: Readonly<Record<ShareMessage['kind'], KindWords>>;
}

const words: Translations<ShareWords> = {
  'zh-CN': {
    app: '小叙',
    kinds: {
      group: { label: '[群聊邀请]', nameless: '群聊', line: '邀请你加入群聊' },
      person: { label: '[名片]', nameless: '个人名片', line: '向你推荐了一位朋友' },
    },
  },
  en: {
    app: 'Xiaoxu',
    kinds: {
      group: { label: '[Group invitation]', nameless: 'Group chat', line: 'Join this group chat' },
      person: { label: '[Contact]', nameless: 'Contact', line: 'Somebody you may want to meet' },
    },
  },
};

/** Stands beside the words where there is no face. */
const NO_FACE = '/assets/share-card.png';

/** Edge of the picture beside the words. */
const PICTURE_PX = 48;

/** Cards of this app: what is on them is the sender's word, where they lead is what the landing page finds in the token. */
export const shareDisplayer: MessageDisplayer<ShareMessage> = {
  parse: parseShareMessage,
  summary: ({ kind, name }, language) => {
    const { label, nameless } = words[language].kinds[kind];
    return `${label} ${name || nameless}`;
  },
  view: ({ kind, token, name, imageUrl }, language) => {
    const { app, kinds } = words[language];
    return {
      kind: 'card',
      card: {
        title: name || kinds[kind].nameless,
        lines: [kinds[kind].line],
        image: { url: imageUrl || NO_FACE, widthPx: PICTURE_PX, heightPx: PICTURE_PX },
        footer: app,
        action: { kind: 'open', route: { to: 'landing', token } },
      },
    };
  },
};
