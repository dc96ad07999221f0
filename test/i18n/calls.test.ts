import { CALL_STEPS } from '../../miniprogram/domain/message/call-record';
import { callPreview, callText } from '../../miniprogram/i18n/calls';
import type { CallRecord, CallStep } from '../../miniprogram/domain/message/call-record';

const call = (step: CallStep, parts: Partial<CallRecord> = {}): CallRecord => ({
  media: 'voice',
  step,
  callerId: 'lin',
  durationSeconds: 65,
  ...parts,
});

const one = { isGroup: false, name: '莫' };
const byMe = { ...one, isOwn: true, from: 'lin' };
const byThem = { ...one, isOwn: false, from: 'mo' };

/** What the caller and the called one read, in Chinese and in English. A step without a row does not compile. */
const texts: Readonly<Record<CallStep, readonly [string, string, string, string]>> = {
  started: ['发起了通话', '发起了通话', 'Call started', 'Call started'],
  answered: ['已接听', '已接听', 'Answered', 'Answered'],
  cancelled: ['已取消', '对方已取消', 'Canceled', 'Canceled by caller'],
  declined: ['对方已拒绝', '已拒绝', 'Declined by other party', 'Declined'],
  busy: ['对方忙线中', '忙线未接听', 'Line busy', 'Missed while busy'],
  missed: ['对方无应答', '未接听', 'No answer', 'Missed'],
  ended: ['通话时长 01:05', '通话时长 01:05', 'Duration 01:05', 'Duration 01:05'],
  'switched-to-voice': [
    '已切换为语音通话',
    '已切换为语音通话',
    'Switched to a voice call',
    'Switched to a voice call',
  ],
  'switched-to-video': [
    '已切换为视频通话',
    '已切换为视频通话',
    'Switched to a video call',
    'Switched to a video call',
  ],
};

it.each(CALL_STEPS)('tells %s to the caller and to the one who was called', (step) => {
  const [caller, called, callerEnglish, calledEnglish] = texts[step];
  expect(callText(call(step), byMe, 'zh-CN')).toBe(caller);
  expect(callText(call(step, { callerId: 'mo' }), byThem, 'zh-CN')).toBe(called);
  expect(callText(call(step), byMe, 'en')).toBe(callerEnglish);
  expect(callText(call(step, { callerId: 'mo' }), byThem, 'en')).toBe(calledEnglish);
});

it('knows who called when the other one sent the record', () => {
  expect(callText(call('declined'), byThem, 'zh-CN')).toBe('对方已拒绝');
  expect(callText(call('declined', { callerId: 'mo' }), byMe, 'zh-CN')).toBe('已拒绝');
});

it('tells a call in a group as something that happened', () => {
  const inGroup = { ...byThem, isGroup: true };
  expect(
    CALL_STEPS.map((step) => callText(call(step, { media: 'video' }), inGroup, 'zh-CN')),
  ).toEqual([
    '“莫” 发起了视频通话',
    '“莫” 加入了视频通话',
    '视频通话已结束',
    '“莫” 拒绝了视频通话',
    '“莫” 未接听视频通话',
    '“莫” 未接听视频通话',
    '视频通话已结束',
    '已切换为语音通话',
    '已切换为视频通话',
  ]);
  expect(callText(call('started'), { ...inGroup, isOwn: true }, 'zh-CN')).toBe('你发起了语音通话');
  expect(callText(call('missed'), inGroup, 'en')).toBe('莫 missed the voice call');
});

it('counts hours where there are any', () => {
  expect(callText(call('ended', { durationSeconds: 3_661 }), byMe, 'en')).toBe('Duration 01:01:01');
});

it('names the kind of call in lists', () => {
  expect(callPreview(call('missed', { callerId: 'mo' }), byThem, 'zh-CN')).toBe(
    '[语音通话] 未接听',
  );
  expect(callPreview(call('ended', { media: 'video' }), undefined, 'en')).toBe('[Video call]');
  expect(callPreview(call('started'), { ...byThem, isGroup: true }, 'zh-CN')).toBe(
    '“莫” 发起了语音通话',
  );
});
