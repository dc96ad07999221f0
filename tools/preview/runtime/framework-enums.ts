import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { asRecord } from './values';

/** The framework declares its enums as ambient constants, which one-file compilation cannot read: these come from its run time. */
function member(enumeration: string, name: string): unknown {
  return asRecord(asRecord(glassEasel)[enumeration])[name];
}

export const domlikeMode = member('BackendMode', 'Domlike') as glassEasel.BackendMode.Domlike;

/** Styles and classes set by WXS, over those of the template. */
export const animationSegment = member(
  'StyleSegmentIndex',
  'ANIMATION_EXTRA',
) as glassEasel.StyleSegmentIndex;

/** Classes for the time of a press. */
export const temporarySegment = member(
  'StyleSegmentIndex',
  'TEMP_EXTRA',
) as glassEasel.StyleSegmentIndex;

/** The status of an event whose default action is to be prevented. */
export const noDefault = member('EventBubbleStatus', 'NoDefault');
