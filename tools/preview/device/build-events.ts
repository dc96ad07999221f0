/** Follows the server's builds: reloads after a good one, shows what is wrong after a bad one. */
import { create } from './chrome/dom';
import { asRecord } from './values';

interface BuildEvent {
  readonly kind: 'built' | 'failed';
  readonly errors: readonly string[];
  /** True for the event that the server repeats to a page that has just connected. */
  readonly isRepeated: boolean;
}

function parseEvent(text: string): BuildEvent {
  const { kind, errors, isRepeated } = asRecord(JSON.parse(text));
  return {
    kind: kind === 'failed' ? 'failed' : 'built',
    errors: Array.isArray(errors) ? errors.map(String) : [],
    isRepeated: isRepeated === true,
  };
}

/** Connects to the server. `onBuilt` is called after each new good build. */
export function followBuilds(title: string, onBuilt: () => void): void {
  const errorText = create('pre');
  const overlay = create('div', { className: 'build-errors', attributes: { role: 'alert' } }, [
    create('h2', { text: title }),
    errorText,
  ]);
  overlay.hidden = true;
  document.body.append(overlay);
  new EventSource('/preview/events').addEventListener(
    'message',
    (message: MessageEvent<string>) => {
      const event = parseEvent(message.data);
      overlay.hidden = event.kind === 'built';
      errorText.textContent = event.errors.join('\n\n');
      if (event.kind === 'built' && !event.isRepeated) onBuilt();
    },
  );
}
