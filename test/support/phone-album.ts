import type { Locator } from 'playwright-core';
import type { Phone } from './phone';

/** A file that somebody chooses. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture of one colour, drawn by the phone's browser. */
export async function drawn(
  phone: Phone,
  width: number,
  height: number,
  color: string,
): Promise<Buffer> {
  const url = await phone.page.evaluate(
    ([wide, high, fill]) => {
      const canvas = document.createElement('canvas');
      canvas.width = Number(wide);
      canvas.height = Number(high);
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = String(fill);
      context?.fillRect(0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png');
    },
    [width, height, color],
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

export const png = (name: string, buffer: Buffer): Chosen => ({
  name,
  mimeType: 'image/png',
  buffer,
});

/** Opens the panel behind the + and chooses from the album. */
export async function choose(phone: Phone, files: readonly Chosen[]): Promise<void> {
  const entry = phone.top.getByRole('button', { name: '照片', exact: true });
  if (!(await entry.isVisible()))
    await phone.tap(phone.top.getByRole('button', { name: '更多', exact: true }));
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap(entry);
  await (await chooser).setFiles([...files]);
}

/** The pictures in the rows of a chat. */
export const pictures = (phone: Phone): Locator => phone.byRole('button', /图片$/u);
