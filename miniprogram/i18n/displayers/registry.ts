import { boundedView } from './bounded-view';
import { parseCustomPayload } from '../../domain/message/custom-payload';
import { plainWords } from '../../domain/text/plain-words';
import type { CustomView, MessageDisplayer, TappedMessage } from './displayer';
import type { Dispose } from '../../kernel/disposables';
import type { Language } from '../language';

/** A custom message that a displayer understood. */
export interface DisplayedMessage {
  /** Empty when the displayer has no words for it. */
  summary(language: Language): string;
  /** Undefined when the displayer failed: the row falls back to the description. */
  view(language: Language): CustomView | undefined;
  handle(name: string, message: TappedMessage): void;
}

type Reader = (body: unknown, version: number) => DisplayedMessage | undefined;

/** The displayers of custom messages by type. Nothing that a displayer throws gets out of here. */
export class DisplayerRegistry {
  private readonly readers = new Map<string, Reader>();

  /** The last one registered for a type counts; disposing brings back what was there before. */
  register<Value>(type: string, displayer: MessageDisplayer<Value>): Dispose {
    const before = this.readers.get(type);
    const reader: Reader = (body, version) => {
      const value = attempt(() => displayer.parse(body, version));
      return value === undefined ? undefined : displayed(displayer, value);
    };
    this.readers.set(type, reader);
    return () => {
      if (this.readers.get(type) !== reader) return;
      if (before) this.readers.set(type, before);
      else this.readers.delete(type);
    };
  }

  /** The message in custom data, if its type is known and its displayer could read it. */
  read(data: string): DisplayedMessage | undefined {
    const payload = parseCustomPayload(data);
    return payload && this.readers.get(payload.type)?.(payload.body, payload.version);
  }
}

function displayed<Value>(displayer: MessageDisplayer<Value>, value: Value): DisplayedMessage {
  return {
    summary(language) {
      const words: unknown = attempt(() => displayer.summary(value, language));
      return typeof words === 'string' ? plainWords(words.slice(0, LONGEST_SUMMARY)) : '';
    },
    view(language) {
      return attempt(() => boundedView(displayer.view(value, language)));
    },
    handle(name, message) {
      attempt(() => displayer.handle?.(value, name, message));
    },
  };
}

/** UTF-16 units of a summary that are looked at: a preview shows 60 characters of them. */
const LONGEST_SUMMARY = 1_000;

/** A displayer is the app's own code, but what it is given is not: whatever it trips over costs one row its card. */
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
