import { GROUP_TEXT_BYTES } from '../../../domain/group/group';
import { groupIdProblem } from '../../../domain/group/group-id';
import { groupExtrasWords } from '../../../i18n/group-extras';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { GroupExtrasData } from './create-group-data';
import type { Language } from '../../../i18n/language';
import type { NewGroup } from '../../../domain/group/group';

/** What can be said of a new group and need not be. */
export const EXTRAS = ['groupId', 'introduction', 'notice'] as const;

export type Extra = (typeof EXTRAS)[number];

/** Before anything was written. */
export const noExtras: GroupExtrasData = {
  hasOwnId: true,
  idProblem: '',
  introductionProblem: '',
  noticeProblem: '',
};

/** What a new group is given beside its name and people, as far as somebody cared. */
export class GroupExtras {
  private readonly texts: Record<Extra, string> = { groupId: '', introduction: '', notice: '' };

  write(extra: Extra, text: string): void {
    this.texts[extra] = text.trim();
  }

  /** What the service is told; communities get their ID from it. */
  of(type: NewGroup['type']): Pick<NewGroup, Extra> {
    const { groupId, introduction, notice } = this.texts;
    return {
      ...(groupId !== '' && hasOwnId(type) && { groupId }),
      ...(introduction !== '' && { introduction }),
      ...(notice !== '' && { notice }),
    };
  }

  /** What is wrong with each, in a sentence; empty for nothing. */
  data(type: NewGroup['type'], language: Language): GroupExtrasData {
    const { groupId, introduction, notice } = this.texts;
    const { ids, tooLong } = groupExtrasWords(language);
    const idProblem = hasOwnId(type) ? groupIdProblem(groupId) : undefined;
    const problemOf = (text: string, most: number): string =>
      utf8ByteLength(text) > most ? tooLong(most) : '';
    return {
      hasOwnId: hasOwnId(type),
      idProblem: idProblem === undefined ? '' : ids[idProblem],
      introductionProblem: problemOf(introduction, GROUP_TEXT_BYTES.introduction),
      noticeProblem: problemOf(notice, GROUP_TEXT_BYTES.notice),
    };
  }

  isFine(type: NewGroup['type']): boolean {
    const { idProblem, introductionProblem, noticeProblem } = this.data(type, 'en');
    return [idProblem, introductionProblem, noticeProblem].every((text) => text === '');
  }
}

/** The service has a form of its own for the IDs of communities. */
function hasOwnId(type: NewGroup['type']): boolean {
  return type !== 'community';
}
