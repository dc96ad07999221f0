import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createChatService } from '../../../../tools/local-chat/index';
import { PortInUseError } from '../../../../tools/preview/server/listen';
import { type Preview, startPreview } from '../../../../tools/preview/server/preview';
import { until } from '../../../support/until';
import { BuildListener } from './build-listener';

const APP_JSON = JSON.stringify({ pages: ['pages/home/home'] });

let root: string;
let preview: Preview;

const write = (name: string, text: string): Promise<void> => writeFile(path.join(root, name), text);

async function createMiniProgram(): Promise<void> {
  root = await mkdtemp(path.join(tmpdir(), 'preview-test-'));
  await cp(path.join(__dirname, 'mini-program'), root, { recursive: true });
  await write('app.json', APP_JSON);
}

async function start(): Promise<Preview> {
  const chatService = await createChatService({
    port: false,
    world: { people: [{ userId: 'lin', nick: '林夏' }] },
  });
  return startPreview({ port: 0, root, chatService, quiet: true });
}

const get = async (urlPath: string): Promise<{ status: number; type: string; text: string }> => {
  const response = await fetch(preview.url + urlPath);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: await response.text() };
};

beforeAll(async () => {
  await createMiniProgram();
  preview = await start();
});

afterAll(async () => {
  await preview.close();
  await rm(root, { recursive: true });
});

test('one server offers the stage, the phone and the built mini program', async () => {
  expect(await get('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect((await get('/phone?user=lin')).text).toContain('/preview/phone.js');
  for (const file of [
    '/preview/phone.js',
    '/preview/stage.js',
    '/preview/phone.css',
    '/preview/stage.css',
  ]) {
    expect((await get(file)).text.length).toBeGreaterThan(1000);
  }
  expect((await get('/app/main.js')).text).toContain('你好');
  expect((await get('/app/mini-program.js')).status).toBe(200);
});

test('the same port carries the chat service, and the app is pointed at it', async () => {
  expect(JSON.parse((await get('/control/people')).text)).toMatchObject([{ userId: 'lin' }]);
  const script = (await get('/app/main.js')).text;
  expect(script).toContain(preview.url);
  expect(script).toContain(preview.url.replace('http', 'ws'));
});

test('nothing outside the built folder can be fetched', async () => {
  expect((await get('/app/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  expect((await get('/app/pages')).status).toBe(404);
  expect((await get('/other')).status).toBe(404);
});

test('a taken port is a clear message of one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await until(() => taken.listening);
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const failure = await startPreview({ port, root, quiet: true }).catch((error: unknown) => error);
  taken.close();
  expect(failure).toBeInstanceOf(PortInUseError);
  expect(String(failure)).toBe(
    `PortInUseError: Port ${port} is in use. Stop what runs there, or choose another: npm start -- --port ${port + 1}`,
  );
});

test('a saved file is built and announced in less than two seconds', async () => {
  const builds = await BuildListener.connect(preview.url);
  expect(await builds.next()).toMatchObject({ kind: 'built', isRepeated: true });
  const page = await readFile(path.join(root, 'pages/home/home.wxml'), 'utf8');
  const savedAtMs = performance.now();
  await write('pages/home/home.wxml', page.replace('你好', '早上好'));
  expect(await builds.next()).toMatchObject({ kind: 'built', isRepeated: false });
  expect(performance.now() - savedAtMs).toBeLessThan(2000);
  expect((await get('/app/main.js')).text).toContain('早上好');
  await builds.close();
});

test('a broken mini program is announced with its place, and again when it is whole', async () => {
  const builds = await BuildListener.connect(preview.url);
  await builds.next();
  await write('app.json', '{ "pages": [');
  const failed = await builds.next();
  expect(failed.kind).toBe('failed');
  expect(failed.errors?.[0]).toMatch(/^app\.json:1:\d+ error: /);
  await write('app.json', APP_JSON);
  expect(await builds.next()).toMatchObject({ kind: 'built' });
  await builds.close();
});

test('a page that connects after a failed build hears of it at once', async () => {
  await write('pages/home/home.ts', 'Page({');
  await until(() => preview.latestBuild().kind === 'failed');
  const builds = await BuildListener.connect(preview.url);
  expect(await builds.next()).toMatchObject({ kind: 'failed', isRepeated: true });
  await write('pages/home/home.ts', 'Page({});');
  expect(await builds.next()).toMatchObject({ kind: 'built', isRepeated: false });
  await builds.close();
});
