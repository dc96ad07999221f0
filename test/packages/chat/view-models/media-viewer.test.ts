import { Timeline } from '../../../../miniprogram/stores/timeline';
import { BUILT_AT_MS, buildMessage } from '../../../support/builders';
import { viewedFrom } from '../../../../miniprogram/packages/chat/view-models/media-viewer';
import type { Message } from '../../../../miniprogram/domain/message';

const picture = (name: number, parts: Partial<Message> = {}) => {
  const original = { url: `https://a.example/${name}`, sizeBytes: 1 };
  const thumb = { url: `https://a.example/${name}-small`, sizeBytes: 1 };
  const content = { kind: 'image', thumb, original, widthPx: 4, heightPx: 3 } as const;
  return buildMessage({ content, sentAtMs: BUILT_AT_MS + name, ...parts });
};

function timelineOf(messages: readonly Message[]) {
  const timeline = new Timeline('direct:mo');
  for (const message of messages) timeline.put(message);
  return timeline;
}

const none = () => undefined;

it('shows the originals of the chat, oldest first, from the tapped one on', () => {
  const [first, second] = [picture(1), picture(3)];
  const revoked = picture(2, { revocation: { by: 'mo', byName: '' } });
  const words = buildMessage({ sentAtMs: BUILT_AT_MS + 2 });
  expect(viewedFrom(timelineOf([first, revoked, words, second]), second, none)).toEqual({
    media: [
      { kind: 'picture', url: 'https://a.example/1' },
      { kind: 'picture', url: 'https://a.example/3' },
    ],
    index: 1,
  });
});

it('shows what was sent from here without a download', () => {
  const mine = picture(1, { clientId: 'c-1' });
  const viewed = viewedFrom(timelineOf([mine]), mine, (id) => `wxfile://usr/${id}`);
  expect(viewed?.media).toEqual([{ kind: 'picture', url: 'wxfile://usr/c-1' }]);
});

it('shows nothing for what has gone or is no picture', () => {
  const words = buildMessage();
  expect(viewedFrom(timelineOf([words]), picture(1), none)).toBeUndefined();
  expect(viewedFrom(timelineOf([words]), words, none)).toBeUndefined();
});

it('is bounded, whatever the chat holds', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => picture(index));
  const tapped = many[500] ?? picture(0);
  const viewed = viewedFrom(timelineOf(many), tapped, none);
  expect(viewed?.media).toHaveLength(401);
  expect(viewed?.media[viewed.index]).toEqual({ kind: 'picture', url: 'https://a.example/500' });
});

it('plays videos between the pictures, but none that is nowhere', () => {
  const video = (url: string, sentAtMs: number) =>
    buildMessage({
      sentAtMs,
      content: {
        kind: 'video',
        source: { url, sizeBytes: 9 },
        posterUrl: 'https://a.example/poster',
        durationSeconds: 3,
        widthPx: 16,
        heightPx: 9,
      },
    });
  const there = video('https://a.example/v', BUILT_AT_MS + 2);
  const nowhere = video('', BUILT_AT_MS + 3);
  const timeline = timelineOf([picture(1), there, nowhere]);
  expect(viewedFrom(timeline, there, none)).toEqual({
    media: [
      { kind: 'picture', url: 'https://a.example/1' },
      { kind: 'video', url: 'https://a.example/v', posterUrl: 'https://a.example/poster' },
    ],
    index: 1,
  });
  expect(viewedFrom(timeline, nowhere, none)).toBeUndefined();
});
