/** The browser's file dialog in place of WeChat's album, camera and chat file pickers. */
import { ApiFailure } from './api/define-apis';
import type { PhoneFiles } from './files';

export interface PickedFile {
  readonly path: string;
  readonly name: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
}

/** Lets the person choose files and stores them as temporary files. Fails with `cancel` when nothing was chosen. */
export async function pickFiles(
  files: PhoneFiles,
  accept: string,
  count: number,
): Promise<PickedFile[]> {
  const chosen = await askForFiles(accept, count > 1);
  if (chosen.length === 0) throw new ApiFailure('cancel');
  return Promise.all(
    chosen.slice(0, count).map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const path = files.addTemporary(bytes, file.type, file.name);
      return { path, name: file.name, mimeType: file.type, sizeBytes: file.size };
    }),
  );
}

function askForFiles(accept: string, isMultiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = isMultiple;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
