import { voiceLength, voiceSaid, voiceWords } from '../../../../i18n/voices';
import { voiceWidthPx } from './voice-width';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageRow } from './message-row';
import type { VoiceText } from '../../../../stores/voice/voice-texts';

/** What the row of a voice needs to know beside its message. */
export interface VoiceRowContext {
  readonly language: Language;
  /** True for a voice of somebody else that was not played yet. */
  isUnheard(message: Message): boolean;
  /** What a voice says, where somebody asked for it. */
  voiceTextOf(message: Message): VoiceText | undefined;
}

/** A bubble to be played, and below it what was said, once somebody asked for it. */
export function voiceRow(
  message: Message,
  seconds: number,
  context: VoiceRowContext,
): Pick<MessageRow, 'kind' | 'text' | 'length' | 'widthPx' | 'unheard' | 'translation'> {
  const isUnheard = context.isUnheard(message);
  const voiceText = context.voiceTextOf(message);
  return {
    kind: 'voice',
    text: voiceSaid(seconds, isUnheard, context.language),
    length: voiceLength(seconds),
    widthPx: voiceWidthPx(seconds),
    ...(isUnheard ? { unheard: true as const } : {}),
    ...(voiceText ? { translation: voiceWords(voiceText.words, context.language) } : {}),
  };
}
