import type { PreviewEvent } from '../../../../tools/preview/server/event-stream';
import { until } from '../../../support/until';

type HeardEvent = { readonly kind: PreviewEvent['kind'] } & {
  readonly isRepeated: boolean;
  readonly errors?: readonly string[];
};

/** Reads the server-sent events of a preview as a browser would. */
export class BuildListener {
  private readonly events: HeardEvent[] = [];
  private taken = 0;

  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {
    void this.read();
  }

  static async connect(url: string): Promise<BuildListener> {
    const response = await fetch(`${url}/preview/events`);
    if (!response.body) throw new Error('the event stream has no body');
    return new BuildListener(response.body.getReader());
  }

  /** The next event that was not taken yet. */
  async next(): Promise<HeardEvent> {
    const event = await until(() => this.events[this.taken], { what: 'a build event' });
    this.taken += 1;
    return event;
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) this.events.push(JSON.parse(block.slice(6)) as HeardEvent);
      }
    }
  }
}
