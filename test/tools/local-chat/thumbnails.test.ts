import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { ChatRoom } from './chat-room';
import { decodePng, encodePng } from '../../../tools/local-chat/files/png';
import { inSize, sizeAskedFor } from '../../../tools/local-chat/files/thumbnail';
import type { Pixels } from '../../../tools/local-chat/files/png';

/** A picture whose left half is red and whose right half is see-through. */
function twoHalves(width: number, height: number): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4)
    if ((at / 4) % width < width / 2) rgba.set([255, 0, 0, 255], at);
  return { width, height, rgba };
}

const THUMBNAIL = '?imageView2/3/w/198/h/198';
const LARGE = '?imageView2/3/w/720/h/720';

describe('a small picture', () => {
  it('keeps every pixel on its way through the format', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (width, height) => {
          const rgba = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at * 37) % 256);
          const read = decodePng(encodePng({ width, height, rgba }));
          expect(read && { ...read, rgba: [...read.rgba] }).toEqual({
            width,
            height,
            rgba: [...rgba],
          });
        },
      ),
    );
  });

  it.each([
    [0, [10, 20, 30, 40, 50, 60]],
    [1, [10, 20, 30, 30, 30, 30]],
    [2, [10, 20, 30, 30, 30, 30]],
    [3, [10, 20, 30, 40, 50, 60]],
    [4, [10, 20, 30, 30, 30, 30]],
  ])('is read whatever its lines are told from: filter %i', (filter, values) => {
    // Two lines of grey pixels. The second is told from its neighbours.
    const firstLine = [1, 2, 3, 4, 5, 6];
    const read = decodePng(
      grey(6, [
        [0, ...firstLine],
        [filter, ...differences(filter)],
      ]),
    );
    expect(read && [...read.rgba].filter((_, at) => at % 4 === 0)).toEqual([
      ...firstLine,
      ...values,
    ]);

    function differences(kind: number): readonly number[] {
      return values.map((value, at) => {
        const left = at > 0 ? (values[at - 1] ?? 0) : 0;
        const above = firstLine[at] ?? 0;
        const corner = at > 0 ? (firstLine[at - 1] ?? 0) : 0;
        const near = [left, above, corner].reduce((best, next) =>
          Math.abs(left + above - corner - next) < Math.abs(left + above - corner - best)
            ? next
            : best,
        );
        const guesses = [0, left, above, (left + above) >> 1, near];
        return (value - (guesses[kind] ?? 0) + 256) % 256;
      });
    }
  });

  it('is not made of anything that is no plain picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(50), (noise, cutAt) => {
        const whole = encodePng(twoHalves(4, 4));
        expect(decodePng(Buffer.from(noise))).toBeUndefined();
        expect(decodePng(whole.subarray(0, cutAt))).toBeUndefined();
      }),
    );
    const huge = encodePng(twoHalves(2, 2));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(decodePng(huge)).toBeUndefined();
  });

  it('stands for what the large one shows, in the length that was asked for', () => {
    const bytes = encodePng(twoHalves(400, 800));
    const file = { bytes, contentType: 'image/png' };
    expect(inSize(file, 'original')).toBe(file);
    expect(inSize(file, 'large')).toBe(file);
    const small = decodePng(inSize(file, 'thumbnail').bytes);
    expect([small?.width, small?.height]).toEqual([198, 396]);
    expect([...(small?.rgba.subarray(0, 4) ?? [])]).toEqual([255, 0, 0, 255]);
    expect([...(small?.rgba.subarray(-4) ?? [])]).toEqual([0, 0, 0, 0]);
    const photo = { bytes: Buffer.from([0xff, 0xd8, 0xff]), contentType: 'image/jpeg' };
    expect(inSize(photo, 'thumbnail')).toBe(photo);
  });

  it('is asked for in the words of the SDK only', () => {
    expect(
      [THUMBNAIL, LARGE, '', '?imageView2/3/w/198/h/720', '?x=1'].map((query) =>
        sizeAskedFor(query.slice(1)),
      ),
    ).toEqual(['thumbnail', 'large', 'original', 'original', 'original']);
  });
});

it('gives a picture in three sizes and counts what is asked for', async () => {
  const room = await ChatRoom.open();
  const key = room.service.signUpload('anna', 'a.png');
  const url = `${room.service.httpUrl}/files/${key}`;
  const bytes = encodePng(twoHalves(1000, 800));
  await fetch(`${room.service.httpUrl}/files/upload/${key}`, {
    method: 'PUT',
    body: new Uint8Array(bytes),
  });
  const sizes: unknown[] = [];
  for (const query of ['', LARGE, THUMBNAIL, THUMBNAIL]) {
    const pixels = decodePng(Buffer.from(await (await fetch(url + query)).arrayBuffer()));
    sizes.push([pixels?.width, pixels?.height]);
  }
  expect(sizes).toEqual([
    [1000, 800],
    [900, 720],
    [248, 198],
    [248, 198],
  ]);
  expect(room.service.snapshot().files[key]).toEqual({ original: 1, large: 1, thumbnail: 2 });
  room.service.expireFiles();
  expect((await fetch(url + THUMBNAIL)).status).toBe(403);
  await room.close();
});

/** A grey PNG of lines that begin with their filter. */
function grey(width: number, lines: readonly (readonly number[])[]): Buffer {
  const png = Buffer.from(
    encodePng({ width: 1, height: 1, rgba: new Uint8Array(4) }).subarray(0, 33),
  );
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(lines.length, 20);
  png[25] = 0;
  const data = deflateSync(Buffer.from(lines.flat()));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write('IDAT', 4);
  return Buffer.concat([png, head, data, Buffer.alloc(4)]);
}
