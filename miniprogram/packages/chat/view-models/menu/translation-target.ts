import type { Language } from '../../../../i18n/language';
import type { TargetLanguage } from '../../../../chat/translation-client';

/** Characters that tell enough of what a text is written in. */
const LOOKED_AT = 500;

/** Into which language a text is translated: the app's own, or the other one where it is written in that already. */
export function translationTarget(text: string, language: Language): TargetLanguage {
  const sample = text.slice(0, LOOKED_AT);
  const chinese = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = sample.match(/[A-Za-z\u00c0-\u024f]+/g)?.length ?? 0;
  const isChinese = chinese > 0 && chinese >= words;
  if (language === 'en') return isChinese || words === 0 ? 'en' : 'zh';
  return isChinese ? 'en' : 'zh';
}
