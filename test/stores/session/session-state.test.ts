import { mayPass, problemOf } from '../../../miniprogram/stores/session/session-state';
import { chatError } from '../../support/fakes/fake-calls';

describe('session problems', () => {
  it.each([
    ['network', 'unreachable', true],
    ['timeout', 'unreachable', true],
    ['not-ready', 'unreachable', true],
    ['credentials-invalid', 'credentials-invalid', false],
    ['forbidden', 'refused', false],
    ['not-available', 'refused', false],
    ['credentials-expired', 'unknown', true],
    ['too-often', 'unknown', true],
    ['unknown', 'unknown', true],
  ] as const)('takes %s for %s, which may pass by itself: %s', (kind, problem, canPass) => {
    expect(problemOf(chatError(kind))).toBe(problem);
    expect(mayPass(problem)).toBe(canPass);
  });

  it.each([
    ['too-often', true],
    ['outdated', false],
  ] as const)('of our server: %s may pass by itself: %s', (problem, canPass) => {
    expect(mayPass(problem)).toBe(canPass);
  });
});
