import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentTranslation } from '../../../miniprogram/packages/tencent/translation';
import { requestTo } from '../../support/sdk-request';

const answering = (reply: () => unknown) => {
  const fake = new FakeSdk();
  fake.answer('translateText', reply);
  return { fake, translation: new TencentTranslation(requestTo(fake)) };
};

it('asks for one text in any language', async () => {
  const { fake, translation } = answering(() =>
    Promise.resolve({ data: { translatedTextList: ['hello'] } }),
  );
  expect(await translation.translate('你好', 'en')).toEqual({ ok: true, value: 'hello' });
  expect(fake.callsOf('translateText')).toEqual([
    [{ sourceTextList: ['你好'], sourceLanguage: 'auto', targetLanguage: 'en' }],
  ]);
});

it.each([undefined, [], [''], [7], 'hello'])('takes %j for no answer', async (list) => {
  const { translation } = answering(() => Promise.resolve({ data: { translatedTextList: list } }));
  expect(await translation.translate('你好', 'en')).toMatchObject({ error: { kind: 'unknown' } });
});

it('cuts an answer without end', async () => {
  const { translation } = answering(() =>
    Promise.resolve({ data: { translatedTextList: ['x'.repeat(1_000_000)] } }),
  );
  const answer = await translation.translate('你好', 'en');
  expect(answer.ok && answer.value.length).toBeLessThan(20_000);
});

it('says that it is not bought', async () => {
  const { translation } = answering(() => Promise.reject(sdkError(60020)));
  expect(await translation.translate('你好', 'en')).toMatchObject({
    error: { kind: 'not-available' },
  });
});
