import fc from 'fast-check';
import { nextVoiceState } from '../../../miniprogram/domain/message/voice-recording';
import type {
  Recording,
  VoiceCommand,
  VoiceEvent,
  VoiceState,
} from '../../../miniprogram/domain/message/voice-recording';

const recording = (durationMs: number, sizeBytes = 9_000): Recording => ({
  tempFilePath: 'wxfile://tmp.aac',
  durationMs,
  sizeBytes,
});

const STATES = {
  idle: { kind: 'idle' },
  asking: { kind: 'asking' },
  starting: { kind: 'starting', isOverCancel: false },
  'starting over cancel': { kind: 'starting', isOverCancel: true },
  abandoned: { kind: 'abandoned' },
  recording: { kind: 'recording', isOverCancel: false, startedAtMs: 1_000 },
  'recording over cancel': { kind: 'recording', isOverCancel: true, startedAtMs: 1_000 },
  'stopping to send': { kind: 'stopping', isWanted: true },
  'stopping to drop': { kind: 'stopping', isWanted: false },
} as const satisfies Record<string, VoiceState>;

type StateName = keyof typeof STATES;

const EVENTS = {
  pressed: { type: 'pressed' },
  permitted: { type: 'permitted' },
  granted: { type: 'granted' },
  refused: { type: 'refused' },
  blocked: { type: 'blocked' },
  started: { type: 'started', atMs: 1_000 },
  'moved off': { type: 'moved', isOverCancel: true },
  'moved back': { type: 'moved', isOverCancel: false },
  'released early': { type: 'released', atMs: 1_999 },
  released: { type: 'released', atMs: 2_000 },
  disturbed: { type: 'disturbed' },
  interrupted: { type: 'interrupted' },
  'limit-reached': { type: 'limit-reached' },
  'timed-out': { type: 'timed-out' },
  failed: { type: 'failed' },
  'stopped at full length': { type: 'stopped', recording: recording(59_200) },
  stopped: { type: 'stopped', recording: recording(3_000) },
  'stopped too short': { type: 'stopped', recording: recording(999) },
  'stopped with nothing': { type: 'stopped', recording: recording(3_000, 0) },
} as const satisfies Record<string, VoiceEvent>;

type EventName = keyof typeof EVENTS;

/** The state after an event, and what is to be done. What is not listed changes nothing. */
const TABLE: Readonly<Record<StateName, Partial<Record<EventName, readonly string[]>>>> = {
  idle: {
    pressed: ['asking', 'ask'],
    started: ['stopping to drop', 'stop'],
  },
  asking: {
    permitted: ['starting', 'start'],
    granted: ['idle', 'tell hold-again'],
    refused: ['idle'],
    blocked: ['idle', 'explain'],
    started: ['stopping to drop', 'stop'],
    'released early': ['idle'],
    released: ['idle'],
    disturbed: ['idle'],
    interrupted: ['idle'],
    'timed-out': ['idle'],
    failed: ['idle'],
  },
  starting: {
    started: ['recording'],
    'moved off': ['starting over cancel'],
    'released early': ['abandoned', 'tell too-short'],
    released: ['abandoned', 'tell too-short'],
    disturbed: ['abandoned'],
    interrupted: ['abandoned', 'tell interrupted'],
    'timed-out': ['idle', 'stop', 'tell failed'],
    failed: ['idle', 'tell failed'],
    'stopped at full length': ['idle', 'tell failed'],
    stopped: ['idle', 'tell failed'],
    'stopped too short': ['idle', 'tell failed'],
    'stopped with nothing': ['idle', 'tell failed'],
  },
  'starting over cancel': {
    started: ['recording over cancel'],
    'moved back': ['starting'],
    'released early': ['abandoned'],
    released: ['abandoned'],
    disturbed: ['abandoned'],
    interrupted: ['abandoned', 'tell interrupted'],
    'timed-out': ['idle', 'stop', 'tell failed'],
    failed: ['idle', 'tell failed'],
    'stopped at full length': ['idle', 'tell failed'],
    stopped: ['idle', 'tell failed'],
    'stopped too short': ['idle', 'tell failed'],
    'stopped with nothing': ['idle', 'tell failed'],
  },
  abandoned: {
    started: ['stopping to drop', 'stop'],
    'timed-out': ['idle', 'stop'],
    failed: ['idle'],
    'stopped at full length': ['idle'],
    stopped: ['idle'],
    'stopped too short': ['idle'],
    'stopped with nothing': ['idle'],
  },
  recording: {
    'moved off': ['recording over cancel'],
    'released early': ['stopping to drop', 'stop', 'tell too-short'],
    released: ['stopping to send', 'stop'],
    disturbed: ['stopping to drop', 'stop'],
    interrupted: ['stopping to drop', 'stop', 'tell interrupted'],
    'limit-reached': ['stopping to send', 'stop'],
    'timed-out': ['idle', 'stop', 'tell failed'],
    failed: ['idle', 'stop', 'tell failed'],
    'stopped at full length': ['idle', 'send'],
    stopped: ['idle', 'tell interrupted'],
    'stopped too short': ['idle', 'tell interrupted'],
    'stopped with nothing': ['idle', 'tell interrupted'],
  },
  'recording over cancel': {
    'moved back': ['recording'],
    'released early': ['stopping to drop', 'stop'],
    released: ['stopping to drop', 'stop'],
    disturbed: ['stopping to drop', 'stop'],
    interrupted: ['stopping to drop', 'stop', 'tell interrupted'],
    'limit-reached': ['stopping to drop', 'stop'],
    'timed-out': ['idle', 'stop', 'tell failed'],
    failed: ['idle', 'stop', 'tell failed'],
    'stopped at full length': ['idle'],
    stopped: ['idle'],
    'stopped too short': ['idle'],
    'stopped with nothing': ['idle'],
  },
  'stopping to send': {
    started: ['stopping to send', 'stop'],
    'timed-out': ['idle', 'stop', 'tell failed'],
    failed: ['idle', 'stop', 'tell failed'],
    'stopped at full length': ['idle', 'send'],
    stopped: ['idle', 'send'],
    'stopped too short': ['idle', 'tell too-short'],
    'stopped with nothing': ['idle', 'tell too-short'],
  },
  'stopping to drop': {
    started: ['stopping to drop', 'stop'],
    'timed-out': ['idle', 'stop'],
    failed: ['idle', 'stop'],
    'stopped at full length': ['idle'],
    stopped: ['idle'],
    'stopped too short': ['idle'],
    'stopped with nothing': ['idle'],
  },
};

const stateNames = Object.keys(STATES) as StateName[];
const eventNames = Object.keys(EVENTS) as EventName[];
const everyPair = stateNames.flatMap((state) =>
  eventNames.map((event) => [state, event, TABLE[state][event] ?? [state]] as const),
);

it.each(everyPair)('while %s, %s: %j', (stateName, eventName, [expected, ...commands]) => {
  const step = nextVoiceState(STATES[stateName], EVENTS[eventName]);
  expect(step.state).toEqual(STATES[expected as StateName]);
  expect(step.commands.map(wordsOf)).toEqual(commands);
});

function wordsOf(command: VoiceCommand): string {
  return command.type === 'tell' ? `tell ${command.what}` : command.type;
}

it('sends exactly what the recorder made', () => {
  const step = nextVoiceState(STATES['stopping to send'], EVENTS.stopped);
  expect(step.commands).toEqual([{ type: 'send', recording: recording(3_000) }]);
});

/** A recorder that answers when it likes, or never. */
class SlowRecorder {
  /** What it was told and did not do yet. */
  private readonly waiting: ('start' | 'stop')[] = [];
  isRunning = false;

  take(command: 'start' | 'stop'): void {
    this.waiting.push(command);
  }

  /** Does the next thing; what it reports. */
  work(atMs: number): VoiceEvent | undefined {
    const command = this.waiting.shift();
    if (command === 'start') {
      this.isRunning = true;
      return { type: 'started', atMs };
    }
    if (command === undefined || !this.isRunning) return undefined;
    this.isRunning = false;
    return { type: 'stopped', recording: recording(5_000) };
  }

  get isBusy(): boolean {
    return this.waiting.length > 0;
  }
}

const anyAction = fc.oneof(
  { weight: 3, arbitrary: fc.constant('work' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<EventName>('pressed', 'permitted', 'released', 'released early'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<EventName>(
      'moved off',
      'moved back',
      'granted',
      'blocked',
      'disturbed',
      'interrupted',
      'limit-reached',
      'timed-out',
      'failed',
    ),
  },
);

it('never leaves a recorder running, never sends twice, and sends nothing that was disturbed', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
      const recorder = new SlowRecorder();
      let state: VoiceState = STATES.idle;
      let [starts, sends, sendsAfterAbort] = [0, 0, 0];
      let isAborted = false;
      const happen = (event: VoiceEvent | undefined): void => {
        if (event === undefined) return;
        // A finger that had let go over the bar before has sent.
        if (event.type === 'disturbed' || event.type === 'interrupted')
          isAborted = state.kind !== 'stopping' || !state.isWanted;
        const step = nextVoiceState(state, event);
        state = step.state;
        for (const { type } of step.commands) {
          if (type === 'start') [starts, isAborted] = [starts + 1, false];
          if (type === 'send')
            [sends, sendsAfterAbort] = [sends + 1, sendsAfterAbort + Number(isAborted)];
          if (type === 'start' || type === 'stop') recorder.take(type);
        }
      };
      for (const action of actions)
        happen(action === 'work' ? recorder.work(1_000) : EVENTS[action]);
      // The page goes, and the recorder catches up.
      happen(EVENTS.interrupted);
      while (recorder.isBusy) happen(recorder.work(1_000));
      expect(recorder.isRunning).toBe(false);
      expect(sends).toBeLessThanOrEqual(starts);
      expect(sendsAfterAbort).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});
