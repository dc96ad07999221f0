import { buildMessage, text } from '../../support/builders';
import { folded } from '../../../miniprogram/domain/text/search-words';
import { indexedFrom } from '../../../miniprogram/domain/message/indexed-message';
import { isWanted, searchPageOf } from '../../../miniprogram/domain/text/search-filter';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';
import type { SearchFilter } from '../../../miniprogram/domain/text/search-filter';

const source = { url: 'https://files.example/a', sizeBytes: 1 };
const contents: Readonly<Record<string, MessageContent>> = {
  text: text('Berlin in May'),
  link: text('https://example.com'),
  image: { kind: 'image', thumb: source, original: source, widthPx: 1, heightPx: 1 },
  video: { kind: 'video', source, posterUrl: '', durationSeconds: 1, widthPx: 1, heightPx: 1 },
  file: { kind: 'file', source, fileName: 'Berlin.pdf' },
  voice: { kind: 'voice', source, durationSeconds: 1 },
};

const foundBy = (filter: SearchFilter): readonly string[] =>
  Object.keys(contents).filter((name) => {
    const message = indexedFrom(buildMessage({ content: contents[name] ?? text('') }));
    return message !== undefined && isWanted(message, () => folded(message.words), filter);
  });

it.each<[SearchFilter, readonly string[]]>([
  [{ kind: 'words', words: ['berlin'] }, ['text', 'file']],
  [{ kind: 'words', words: ['berlin', 'may'] }, ['text']],
  [{ kind: 'everything' }, Object.keys(contents)],
  [{ kind: 'media' }, ['image', 'video']],
  [{ kind: 'files' }, ['file']],
  [{ kind: 'links' }, ['link']],
  [{ kind: 'member', userId: 'mo' }, Object.keys(contents)],
  [{ kind: 'member', userId: 'qi' }, []],
])('%j finds %j', (filter, found) => {
  expect(foundBy(filter)).toEqual(found);
});

it('reads a page’s name, and takes any other for the words', () => {
  expect(['media', 'members', '', 'x', '__proto__'].map(searchPageOf)).toEqual([
    'media',
    'members',
    'words',
    'words',
    'words',
  ]);
});
