import { excerpt, quoted } from './tip-names';
import { missingCase } from '../kernel/missing-case';
import type { CallRecord } from '../domain/message/call-record';
import type { Language } from './language';

/** From where a call is looked at. */
export interface CallView {
  /** The viewer sent the record. */
  readonly isOwn: boolean;
  /** Who sent the record. */
  readonly from: string;
  readonly isGroup: boolean;
  /** What the sender is called; told in groups only. */
  readonly name: string;
}

/** A step of a call, as its bubble (one to one) or its tip (in a group) tells it. */
export function callText(call: CallRecord, view: CallView, language: Language): string {
  if (view.isGroup) return inGroup(call, view, language);
  const isSentByCaller = call.callerId === '' || call.callerId === view.from;
  const isMine = view.isOwn === isSentByCaller;
  return language === 'en' ? inEnglish(call, isMine) : inChinese(call, isMine);
}

/** A step of a call in one line, with what it is: for lists. */
export function callPreview(call: CallRecord, view: CallView | undefined, language: Language) {
  const label = callLabel(call, language);
  if (view === undefined) return label;
  return view.isGroup
    ? callText(call, view, language)
    : `${label} ${callText(call, view, language)}`;
}

function callLabel({ media }: CallRecord, language: Language): string {
  if (language === 'en') return media === 'video' ? '[Video call]' : '[Voice call]';
  return media === 'video' ? '[视频通话]' : '[语音通话]';
}

/** @param isMine the viewer is the caller */
function inChinese({ step, durationSeconds }: CallRecord, isMine: boolean): string {
  switch (step) {
    case 'started':
      return '发起了通话';
    case 'answered':
      return '已接听';
    case 'cancelled':
      return isMine ? '已取消' : '对方已取消';
    case 'declined':
      return isMine ? '对方已拒绝' : '已拒绝';
    case 'busy':
      return isMine ? '对方忙线中' : '忙线未接听';
    case 'missed':
      return isMine ? '对方无应答' : '未接听';
    case 'ended':
      return `通话时长 ${clockText(durationSeconds)}`;
    case 'switched-to-voice':
      return '已切换为语音通话';
    case 'switched-to-video':
      return '已切换为视频通话';
    default:
      return missingCase(step);
  }
}

function inEnglish({ step, durationSeconds }: CallRecord, isMine: boolean): string {
  switch (step) {
    case 'started':
      return 'Call started';
    case 'answered':
      return 'Answered';
    case 'cancelled':
      return isMine ? 'Canceled' : 'Canceled by caller';
    case 'declined':
      return isMine ? 'Declined by other party' : 'Declined';
    case 'busy':
      return isMine ? 'Line busy' : 'Missed while busy';
    case 'missed':
      return isMine ? 'No answer' : 'Missed';
    case 'ended':
      return `Duration ${clockText(durationSeconds)}`;
    case 'switched-to-voice':
      return 'Switched to a voice call';
    case 'switched-to-video':
      return 'Switched to a video call';
    default:
      return missingCase(step);
  }
}

function inGroup(call: CallRecord, view: CallView, language: Language): string {
  const { step, media } = call;
  if (language === 'en') {
    const who = view.isOwn ? 'You' : excerpt(view.name) || 'Someone';
    const what = `${media} call`;
    if (step === 'started') return `${who} started a ${what}`;
    if (step === 'answered') return `${who} joined the ${what}`;
    if (step === 'declined') return `${who} declined the ${what}`;
    if (step === 'cancelled' || step === 'ended') return `The ${what} ended`;
    return step === 'missed' || step === 'busy'
      ? `${who} missed the ${what}`
      : inEnglish(call, view.isOwn);
  }
  const who = view.isOwn ? '你' : `${quoted(view.name) || '有人'} `;
  const what = media === 'video' ? '视频通话' : '语音通话';
  if (step === 'started') return `${who}发起了${what}`;
  if (step === 'answered') return `${who}加入了${what}`;
  if (step === 'declined') return `${who}拒绝了${what}`;
  if (step === 'cancelled' || step === 'ended') return `${what}已结束`;
  return step === 'missed' || step === 'busy' ? `${who}未接听${what}` : inChinese(call, view.isOwn);
}

/** `01:05`, with hours where there are any. */
function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3_600);
  return [...(hours > 0 ? [hours] : []), ...parts]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
