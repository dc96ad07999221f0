import { FakeWx } from '../../support/fakes/fake-wx';
import { afterAgreement } from '../../../miniprogram/platform/wechat/after-agreement';

it.each([
  [{}, 'ran'],
  ['fail', 'refused'],
] as const)('goes on only with the privacy agreement (%j)', (answer, expected) => {
  new FakeWx().install().willAnswer('requirePrivacyAuthorize', answer);
  const heard: string[] = [];
  afterAgreement(
    () => heard.push('ran'),
    () => heard.push('refused'),
  );
  expect(heard).toEqual([expected]);
});
