import { ViewerViewModel } from '../../../../../miniprogram/packages/chat/view-models/viewer/viewer-view-model';
import { buildMessage } from '../../../../support/builders';
import { mediaApp, pictureOf, videoOf } from '../../../../support/media-chat';
import { settle } from '../../../../support/fakes/fake-platform';
import type { MessageContent } from '../../../../../miniprogram/domain/message/message-content';

const MO = 'direct:mo';

async function viewerOf(contents: readonly (MessageContent | string)[], id: string) {
  const app = await mediaApp(contents);
  const screen = new ViewerViewModel(app.services, { conversationId: MO, id });
  screen.setVisible(true);
  await settle();
  const seen = () => screen.data.slides.find(({ place }) => place === screen.data.at);
  return { ...app, screen, seen };
}

it('shows one, with its neighbours ready on both sides', async () => {
  const { screen, seen } = await viewerOf([pictureOf(0), 'a', pictureOf(2), videoOf(3)], 'm2');
  expect(screen.data.slides.map(({ place, kind }) => [place, kind])).toEqual([
    [-1, 'picture'],
    [0, 'picture'],
    [1, 'video'],
  ]);
  expect(seen()?.src).toBe('https://files.example/2?large');
  expect(screen.data.originalText).toBe('查看原图（3.2 MB）');
});

it('says where it stands among the others', async () => {
  const { screen } = await viewerOf([pictureOf(0), pictureOf(1), videoOf(2)], 'm1');
  expect(screen.data.positionText).toBe('第 2 张，共 3 张');
  screen.turn(1);
  expect(screen.data.positionText).toBe('第 3 张，共 3 张');
});

it('never holds more than three, however many there are', async () => {
  const { screen } = await viewerOf(
    Array.from({ length: 300 }, (_, at) => pictureOf(at)),
    'm299',
  );
  for (let turns = 0; turns < 299; turns += 1) {
    screen.turn(-1);
    await settle();
    expect(screen.data.slides.length).toBeLessThanOrEqual(3);
  }
  expect(screen.data.at).toBe(-299);
  expect(screen.data.slides.map(({ src }) => src)).toEqual([
    'https://files.example/0?large',
    'https://files.example/1?large',
  ]);
  screen.turn(-1);
  expect(screen.data.at).toBe(-299);
});

it('sends little for a turn', async () => {
  const { screen } = await viewerOf([pictureOf(0), pictureOf(1), pictureOf(2)], 'm2');
  let bytes = 0;
  screen.subscribe({ patch: (patch) => (bytes += JSON.stringify(patch).length), effect: () => 0 });
  screen.turn(-1);
  expect(bytes).toBeLessThanOrEqual(500);
});

it('loads older history by itself when there is nothing more to swipe to', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `${at}`);
  const { screen } = await viewerOf([pictureOf('old'), ...words, pictureOf('new')], 'm41');
  screen.turn(-1);
  expect(screen.data.at).toBe(-1);
});

it('plays the video that was tapped; one that was swiped to waits for a tap and stops when it is left', async () => {
  const { screen } = await viewerOf([videoOf(0), videoOf(1), pictureOf(2)], 'm1');
  expect(screen.data.playing).toBe('https://files.example/1');
  screen.turn(-1);
  expect(screen.data.playing).toBe('');
  screen.play();
  expect(screen.data.playing).toBe('https://files.example/0');
  screen.ended();
  expect(screen.data.playing).toBe('');
  screen.play();
  screen.setVisible(false);
  expect(screen.data.playing).toBe('');
  screen.turn(1);
  screen.turn(1);
  screen.play();
  expect(screen.data.playing).toBe('');
});

it('fetches the original when it is asked for, of the one that is seen', async () => {
  const { screen, seen } = await viewerOf([pictureOf(0), pictureOf(1)], 'm1');
  screen.showOriginal();
  expect(seen()?.src).toBe('https://files.example/1');
  expect([screen.data.originalText, screen.data.isLoadingOriginal]).toEqual(['', true]);
  screen.loaded(-1);
  expect(screen.data.isLoadingOriginal).toBe(true);
  screen.loaded(0);
  expect(screen.data.isLoadingOriginal).toBe(false);
  screen.turn(-1);
  expect(seen()?.src).toBe('https://files.example/0?large');
});

it('says what cannot be loaded, and tries again with the smaller size', async () => {
  const { screen, seen } = await viewerOf([pictureOf(0), videoOf(1)], 'm0');
  screen.showOriginal();
  screen.failed(0);
  expect(seen()?.isBroken).toBe(true);
  screen.retry();
  expect(seen()).toMatchObject({ isBroken: false, src: 'https://files.example/0?large' });
  screen.turn(1);
  screen.play();
  screen.failed(1);
  expect([seen()?.isBroken, screen.data.playing]).toEqual([true, '']);
  screen.retry();
  expect(screen.data.playing).toBe('https://files.example/1');
  screen.failed(99);
});

it('says that it was taken back or deleted meanwhile, and goes on from there', async () => {
  const contents = [pictureOf(0), pictureOf(1), pictureOf(2)];
  const { screen, seen, services, platform, history } = await viewerOf(contents, 'm1');
  const current = history.timeline.find('m1');
  if (current) services.timelines.put({ ...current, revocation: { by: 'mo', byName: '' } });
  expect(seen()?.kind).toBe('gone');
  await screen.openMenu();
  expect(platform.dialogs.menus).toEqual([]);
  services.timelines.remove(MO, 'm1');
  expect(seen()?.kind).toBe('gone');
  screen.turn(1);
  expect(seen()?.src).toBe('https://files.example/2?large');
});

it('has nothing to show of a message that is not there', async () => {
  const { screen, seen } = await viewerOf([pictureOf(0)], 'nowhere');
  expect(seen()?.kind).toBe('gone');
  screen.turn(-1);
  screen.play();
  screen.showOriginal();
  screen.retry();
  await screen.openMenu();
  expect(screen.data.at).toBe(0);
});

it('lets in what arrives while somebody looks', async () => {
  const { screen, services } = await viewerOf([pictureOf(0)], 'm0');
  const arriving = buildMessage({ id: 'new', conversationId: MO, content: pictureOf('new') });
  services.timelines.put({ ...arriving, sentAtMs: Date.now() * 2 });
  expect(screen.data.slides.map(({ place }) => place)).toEqual([0, 1]);
});

it('offers what can be done, and closes', async () => {
  const { screen, platform } = await viewerOf([pictureOf(0)], 'm0');
  await screen.openMenu();
  expect(platform.dialogs.menus).toHaveLength(1);
  screen.close();
  expect(platform.navigation.backCount).toBe(1);
});
