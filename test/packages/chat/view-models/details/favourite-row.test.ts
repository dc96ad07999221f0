import {
  BUILT_AT_MS,
  buildConversation,
  buildMessage,
  buildPerson,
  text,
} from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { favouriteOf } from '../../../../../miniprogram/domain/message/favourite';
import { favouriteRow } from '../../../../../miniprogram/packages/chat/view-models/details/favourite-row';
import { searchWords } from '../../../../../miniprogram/domain/text/search-words';
import type { Message } from '../../../../../miniprogram/domain/message/message';

async function rowOf(parts: Partial<Message>, query = '') {
  const { services } = await buildSignedInApp({
    conversations: [
      buildConversation({ title: 'Mo' }),
      buildConversation({ conversationId: 'group:team', title: 'The team' }),
    ],
  });
  services.people.put([buildPerson({ userId: 'mo', nick: 'Mo' })]);
  const favourite = favouriteOf(buildMessage({ sentAtMs: BUILT_AT_MS, ...parts }));
  return favourite && favouriteRow(favourite, searchWords(query), services);
}

it('names who said it, and the chat where that is not their own', async () => {
  expect((await rowOf({}))?.source).toBe('Mo');
  expect((await rowOf({ conversationId: 'group:team' }))?.source).toBe('Mo · The team');
  expect((await rowOf({ from: 'yan', senderNick: 'Yan' }))?.source).toBe('Yan · Mo');
});

it('shows a file by its kind and name, and reads all of it out', async () => {
  const source = { url: '', sizeBytes: 1 };
  const row = await rowOf({ id: 'f', content: { kind: 'file', source, fileName: 'plan.pdf' } });
  expect(row?.parts.map((part) => part.text).join('')).toBe('[文件] plan.pdf');
  expect(row).toMatchObject({ id: 'f', label: `[文件] plan.pdf Mo ${row?.time}` });
});

it('is found by what it says, also far inside, by its sender and by its chat', async () => {
  const content = text(`${'word '.repeat(40)}needle`);
  const row = await rowOf({ content }, 'NEEDLE');
  expect(row?.parts.filter(({ isHit }) => isHit).map((part) => part.text)).toEqual(['needle']);
  for (const query of ['mo', 'team', 'needle team'])
    expect(await rowOf({ content, conversationId: 'group:team' }, query)).toBeDefined();
  expect(await rowOf({ content }, 'haystack')).toBeUndefined();
});
