import type { Page } from 'playwright-core';

/** How long the made-up video is. */
const CLIP_MS = 1_200;

/** A short video, upright, filmed by a browser from a canvas. */
export async function filmed(page: Page): Promise<Buffer> {
  const url = await page.evaluate(async (lengthMs) => {
    const canvas = document.createElement('canvas');
    canvas.width = 180;
    canvas.height = 320;
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/mp4' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    const startedAtMs = performance.now();
    for (let nowMs = startedAtMs; nowMs - startedAtMs < lengthMs; nowMs = performance.now()) {
      if (context) {
        context.fillStyle = '#2f6f5e';
        context.fillRect(0, 0, 180, 320);
        context.fillStyle = '#f3d9a4';
        context.fillRect(40, ((nowMs - startedAtMs) / lengthMs) * 240, 100, 80);
      }
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await stopped;
    const reader = new FileReader();
    const read = new Promise((resolve) => {
      reader.onload = resolve;
    });
    reader.readAsDataURL(new Blob(parts));
    await read;
    return typeof reader.result === 'string' ? reader.result : '';
  }, CLIP_MS);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
