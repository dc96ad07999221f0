import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Texts in another language. */
export function describeTranslation(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('translates into either language', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await valueOf(chat.translation.translate('明天开会', 'en'))).toContain('meeting');
    expect(await valueOf(chat.translation.translate('thanks', 'zh'))).toContain('谢谢');
  });

  it('says that it is not bought', async () => {
    service.setFeature('translation', false);
    const { chat } = await signedIn(service, 'lin');
    expect(await kindOf(chat.translation.translate('你好', 'en'))).toBe('not-available');
  });
}
