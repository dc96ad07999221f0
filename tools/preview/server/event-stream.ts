import type { ServerResponse } from 'node:http';

/** What the server tells open pages. */
export type PreviewEvent =
  | { readonly kind: 'built'; readonly durationMs: number; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly errors: readonly string[] };

/** Pages that listen to server-sent events. */
class Listening {
  private readonly responses = new Set<ServerResponse>();

  /** @param firstLines what this page hears at once */
  add(response: ServerResponse, firstLines: string): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
    });
    response.write(firstLines);
    this.responses.add(response);
    response.on('close', () => this.responses.delete(response));
  }

  send(line: string): void {
    for (const response of this.responses) response.write(line);
  }

  close(): void {
    for (const response of this.responses) response.end();
    this.responses.clear();
  }
}

/** Every page hears the latest build when it connects and each later one. */
export class EventStream {
  private readonly listening = new Listening();
  private latest: PreviewEvent | undefined;

  add(response: ServerResponse): void {
    const { latest } = this;
    this.listening.add(
      response,
      latest ? format(latest, true) : ': waiting for the first build\n\n',
    );
  }

  send(event: PreviewEvent): void {
    this.latest = event;
    this.listening.send(format(event, false));
  }

  close(): void {
    this.listening.close();
  }
}

/** A page that has just loaded needs the latest event for its errors, but must not reload by it. */
const format = (event: PreviewEvent, isRepeated: boolean): string =>
  `data: ${JSON.stringify({ ...event, isRepeated })}\n\n`;

/** A subscribe message on its way to a phone, in WeChat's place. */
export interface Notice {
  /** Whose WeChat it comes to. */
  readonly openid: string;
  /** Path of the page that a tap opens, without a slash before it. */
  readonly page: string;
  /** What the template's first field says. */
  readonly text: string;
}

/** Notices that a phone can still fetch when it is switched on again. */
const MOST_NOTICES = 50;

/** Every phone hears all notices, with a number that grows: it shows what is new to it and its person. */
export class NoticeStream {
  private readonly listening = new Listening();
  private readonly sent: string[] = [];
  private lastNumber = 0;

  add(response: ServerResponse): void {
    this.listening.add(response, `: notices\n\n${this.sent.join('')}`);
  }

  send(notice: Notice): void {
    // Times, so that numbers go on growing when the preview is started again.
    this.lastNumber = Math.max(this.lastNumber + 1, Date.now());
    const line = `data: ${JSON.stringify({ ...notice, number: this.lastNumber })}\n\n`;
    this.sent.push(line);
    if (this.sent.length > MOST_NOTICES) this.sent.shift();
    this.listening.send(line);
  }

  close(): void {
    this.listening.close();
  }
}
