import { encodePng } from '../../tools/local-chat/files/png';
import type { ChatService } from '../../tools/local-chat/service';
import type { WireElement } from '../../tools/local-chat/state/message';

/** The shapes of the pictures of a long chat: wide, high, square. */
const SHAPES = [
  [1_000, 750],
  [750, 1_000],
  [900, 900],
] as const;

/** Puts a picture for each shape on the service; their addresses below `origin`. */
async function upload(chat: ChatService, origin: string): Promise<readonly string[]> {
  return Promise.all(
    SHAPES.map(async ([width, height], index) => {
      const key = chat.signUpload('lin', `shape-${index}.png`);
      const rgba = new Uint8Array(width * height * 4).fill(90 + index * 60);
      const body = new Uint8Array(encodePng({ width, height, rgba }));
      await fetch(`${origin}/files/upload/${key}`, { method: 'PUT', body });
      return `${origin}/files/${key}`;
    }),
  );
}

/** A picture as the SDK writes it on the wire: the original, and two that are smaller. */
function elementOf(url: string, [width, height]: (typeof SHAPES)[number]): WireElement {
  const inSize = (type: number, shorterPx: number) => {
    const share = Math.min(1, shorterPx / Math.min(width, height));
    return {
      Type: type,
      Size: type === 1 ? 9_000 : 0,
      Width: Math.ceil(width * share),
      Height: Math.ceil(height * share),
      URL: share < 1 ? `${url}?imageView2/3/w/${shorterPx}/h/${shorterPx}` : url,
    };
  };
  const sizes = [inSize(1, Infinity), inSize(2, 720), inSize(3, 198)];
  return {
    MsgType: 'TIMImageElem',
    MsgContent: { UUID: url, ImageFormat: 3, ImageInfoArray: sizes },
  };
}

/** A new friend of Lin's who has sent so many pictures; before them stand the words `first`. */
export async function seedPictures(
  chat: ChatService,
  origin: string,
  { nick, first, count }: { readonly nick: string; readonly first: string; readonly count: number },
): Promise<void> {
  const urls = await upload(chat, origin);
  const pictures = Array.from({ length: count }, (_, index) => {
    const at = index % SHAPES.length;
    const body = [elementOf(urls[at] ?? '', SHAPES[at] ?? SHAPES[0])];
    return { from: 'pictures', secondsAgo: (count - index) * 30, body };
  });
  chat.seed({
    people: [{ userId: 'pictures', nick }],
    friendships: [{ between: ['lin', 'pictures'] }],
    chats: [
      {
        between: ['lin', 'pictures'],
        messages: [{ from: 'pictures', secondsAgo: (count + 9) * 30, text: first }, ...pictures],
      },
    ],
  });
}
