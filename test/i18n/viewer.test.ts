import { anyViewer, isViewer } from '../../miniprogram/i18n/viewer';
import { lin, linReads, mo, nobody } from '../support/tip-cases';

it('knows the viewer by their ID, never by a name', () => {
  expect(isViewer(lin, linReads)).toBe(true);
  expect(isViewer(mo, linReads)).toBe(false);
  expect(isViewer({ userId: '', name: '林' }, linReads)).toBe(false);
});

it('is nobody while nobody is signed in', () => {
  expect(isViewer(nobody, anyViewer)).toBe(false);
  expect([anyViewer.nameOf(mo), anyViewer.nameOf({ userId: 'mo', name: '' })]).toEqual([
    '莫',
    'mo',
  ]);
});
