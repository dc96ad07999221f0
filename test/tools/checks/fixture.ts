import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A small mini program without a mistake. */
export const fixtureRoot = path.join(__dirname, 'fixtures/mini-program');

/** What to write into a file of the copy: its whole text, or an edit of the text that is there. */
export type Edits = Readonly<Record<string, string | Buffer | ((text: string) => string)>>;

const copies: string[] = [];

/** A copy of the fixture with mistakes put in; {@link removeCopies} deletes it. */
export function copyWith(edits: Edits): string {
  const root = path.join(mkdtempSync(path.join(os.tmpdir(), 'mini-program-')), 'miniprogram');
  copies.push(path.dirname(root));
  cpSync(fixtureRoot, root, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const content = typeof edit === 'function' ? edit(readFileSync(target, 'utf8')) : edit;
    writeFileSync(target, content);
  }
  return root;
}

export function removeCopies(): void {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
}
