import { actionStrings } from '../i18n/sections/actions';
import { problemText } from '../i18n/problems';
import { shortened } from '../i18n/graphemes';
import type { ChatResult } from '../chat/chat-result';
import type { Services } from '../stores/services';

type Asking = Pick<Services, 'platform' | 'settings'>;

/** Characters of a name that a question repeats: two lines of its title. */
const LONGEST_NAME = 20;

/** A name as the title of a question has it, however long it is. */
export function nameInQuestion(name: string): string {
  return shortened(name, LONGEST_NAME);
}

/** Asks before something that cannot be undone; false when the person thinks better of it. */
export function isSure(
  { platform, settings }: Asking,
  question: { readonly title: string; readonly text: string; readonly confirm: string },
): Promise<boolean> {
  const { cancel } = actionStrings[settings.language];
  return platform.dialogs.confirm({ ...question, cancel, isDestructive: true });
}

/** Says what went wrong with a request, if anything did; true when nothing did. */
export async function isDone(
  { platform, settings }: Asking,
  request: ChatResult<unknown>,
): Promise<boolean> {
  const result = await request;
  if (!result.ok) platform.dialogs.toast(problemText(result.error, settings.language));
  return result.ok;
}
