import { drawLocalCode } from '../../../../server/src/local/local-code';
import { readCode } from '../../../../tools/preview/device/mini-program-codes';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

it('reads from a code where it leads', () => {
  const scene = 'ab'.repeat(16);
  expect(readCode(bytesOf(drawLocalCode('pages/landing/landing', scene)))).toEqual({
    path: 'pages/landing/landing',
    query: { scene },
    scene: 1047,
    referrerInfo: {},
  });
});

it('reads nothing from any other picture', () => {
  expect(readCode(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(readCode(new Uint8Array([0x89, 0x50, 0xff, 0x00]))).toBeUndefined();
});
