import type { ServerResponse } from 'node:http';

/** What the server tells open pages. */
export type PreviewEvent =
  | { readonly kind: 'built'; readonly durationMs: number; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly errors: readonly string[] };

/** Server-sent events: every page hears the latest build when it connects and each later one. */
export class EventStream {
  private readonly listeners = new Set<ServerResponse>();
  private latest: PreviewEvent | undefined;

  add(response: ServerResponse): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
    });
    response.write(this.latest ? format(this.latest, true) : ': waiting for the first build\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  send(event: PreviewEvent): void {
    this.latest = event;
    for (const listener of this.listeners) listener.write(format(event, false));
  }

  close(): void {
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }
}

/** A page that has just loaded needs the latest event for its errors, but must not reload by it. */
const format = (event: PreviewEvent, isRepeated: boolean): string =>
  `data: ${JSON.stringify({ ...event, isRepeated })}\n\n`;
