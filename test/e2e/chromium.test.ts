import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium, launchChromium } from '../support/chromium';

const readLibraries = async (executablePath: string, libraryPath: string): Promise<string> =>
  (
    await promisify(execFile)('ldd', [executablePath], {
      env: { ...process.env, LD_LIBRARY_PATH: libraryPath },
    })
  ).stdout;

const bundledEnv = { XIAOXU_CHROMIUM: 'bundled' };
const canRunBundled = process.platform === 'linux' && process.arch === 'x64';

it('takes the browser that CHROME_PATH names', async () => {
  const install = await findChromium({ CHROME_PATH: process.execPath });
  expect(install).toEqual({
    source: 'installed',
    executablePath: process.execPath,
    environment: {},
  });
});

it('says so when CHROME_PATH names nothing', async () => {
  await expect(findChromium({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('/nowhere/chrome');
});

it('starts a browser with a microphone', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route('http://localhost/', (route) => route.fulfill({ body: '<title>x</title>' }));
    await page.goto('http://localhost/');
    const tracks = await page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      return stream.getAudioTracks().length;
    });
    expect(tracks).toBe(1);
  } finally {
    await browser.close();
  }
});

if (canRunBundled) {
  it('carries every library that a plain Debian lacks', async () => {
    const install = await findChromium(bundledEnv);
    expect(install.source).toBe('bundled');
    const libraries = await readLibraries(
      install.executablePath,
      install.environment['LD_LIBRARY_PATH'] ?? '',
    );
    expect(libraries).not.toContain('not found');
    for (const name of ['libnss3', 'libnspr4', 'libexpat']) {
      expect(libraries).toMatch(new RegExp(`${name}\\.so[.0-9]* => .*/al2023/lib/`));
    }
  });
} else {
  it('says that the bundled browser runs on Linux x64 only', async () => {
    await expect(findChromium(bundledEnv)).rejects.toThrow('Linux x64');
  });
}
