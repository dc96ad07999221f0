import { ApiFailure } from './api/define-apis';
import type { PhoneFiles } from './files';
import { pickFiles } from './pick-files';
import type { PrivacyAgreement } from './privacy-agreement';

/** `<button open-type="chooseAvatar">`: a picture in a temporary file; undefined where the person chose none or has not agreed. */
export async function chooseAvatar(
  agreement: PrivacyAgreement,
  files: PhoneFiles,
): Promise<{ readonly avatarUrl: string } | undefined> {
  try {
    await agreement.require();
    const [picked] = await pickFiles(files, 'image/*', 1);
    return picked && { avatarUrl: picked.path };
  } catch (error) {
    if (error instanceof ApiFailure) return undefined;
    throw error;
  }
}
