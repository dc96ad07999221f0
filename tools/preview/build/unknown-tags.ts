import { builtInTags, languageTags } from '../../wxml-tags';
import { type IssueList, positionAt } from './issues';

/** Blanks out a part of the text without moving what follows. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Reports tags that are neither built in nor known to the component: WeChat renders them empty without a word. */
export function checkTags(
  wxml: string,
  file: string,
  knownTags: ReadonlySet<string>,
  issues: IssueList,
): void {
  const markup = wxml
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<wxs\b[^>]*>[\s\S]*?<\/wxs>/g, blank)
    .replace(/\{\{[\s\S]*?\}\}/g, blank);
  for (const match of markup.matchAll(/<([a-zA-Z][\w-]*)/g)) {
    const tag = match[1] ?? '';
    if (builtInTags.has(tag) || languageTags.has(tag) || knownTags.has(tag)) continue;
    const position = positionAt(wxml, match.index);
    issues.warn({
      kind: 'unknown-tag',
      file,
      ...position,
      message: `<${tag}> is neither built in nor in usingComponents`,
    });
  }
}
