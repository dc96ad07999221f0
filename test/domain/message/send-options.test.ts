import fc from 'fast-check';
import {
  MOST_RECEIVERS,
  parseSendOptions,
  sendOptionsProblem,
} from '../../../miniprogram/domain/message/send-options';
import { text } from '../../support/builders';
import type { OutgoingContent, SendOptions } from '../../../miniprogram/domain/message/outgoing';

const people = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

const problemOf = (
  options: SendOptions,
  conversationId = 'group:team',
  content: OutgoingContent = text('hi'),
) => sendOptionsProblem({ conversationId, content, options });

describe('sendOptionsProblem', () => {
  it('finds nothing wrong with an ordinary message', () => {
    expect(
      sendOptionsProblem({ conversationId: 'direct:mo', content: text('hi') }),
    ).toBeUndefined();
  });

  it.each<[SendOptions]>([
    [{ priority: 'high', push: 'none', isUncounted: true }],
    [{ isOnlineOnly: true }],
    [{ receivers: people(MOST_RECEIVERS) }],
    [{ notices: ['mo'] }],
    [{ receivers: [], notices: ['mo'] }],
  ])('lets %j through to a group', (options) => {
    expect(problemOf(options)).toBeUndefined();
  });

  it('knows what the service would refuse', () => {
    expect(problemOf({ isUncounted: true, isOnlineOnly: true })).toBe('uncounted-online-only');
    expect(problemOf({ receivers: ['mo'] }, 'direct:mo')).toBe('receivers-need-group');
    expect(problemOf({ receivers: people(MOST_RECEIVERS + 1) })).toBe('too-many-receivers');
    expect(problemOf({ receivers: ['mo'], notices: ['mo'] })).toBe('receivers-exclude-mentions');
    expect(problemOf({ receivers: ['mo'] }, 'group:team', text('@Mo', ['mo']))).toBe(
      'receivers-exclude-mentions',
    );
    expect(problemOf({ notices: ['mo'] }, 'direct:mo')).toBe('notices-need-group-text');
    const sticker = { kind: 'sticker', index: 1, data: 'hi' } as const;
    expect(problemOf({ notices: ['mo'] }, 'group:team', sticker)).toBe('notices-need-group-text');
  });
});

describe('parseSendOptions', () => {
  it('reads back what was stored', () => {
    const options: SendOptions = {
      priority: 'low',
      push: { title: 'Order', description: 'On its way' },
      notices: ['mo'],
      receivers: ['lin'],
      isUncounted: true,
      isOnlineOnly: true,
    };
    expect(parseSendOptions(JSON.parse(JSON.stringify(options)))).toEqual(options);
    expect(parseSendOptions({ push: 'none' })).toEqual({ push: 'none' });
    expect(parseSendOptions({})).toEqual({});
  });

  it.each([
    [{ priority: 'urgent' }],
    [{ push: { title: 5, description: '' } }],
    [{ notices: 'mo' }],
    [{ receivers: [''] }],
    [{ receivers: [{}] }],
    [{ receivers: people(MOST_RECEIVERS + 1) }],
    [{ receivers: null }],
    ['none'],
  ])('believes nothing of %j', (value) => {
    expect(parseSendOptions(value)).toBeUndefined();
  });

  it('never throws, and what it gives is read the same again', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const options = parseSendOptions(value);
        if (options) expect(parseSendOptions(options)).toEqual(options);
      }),
    );
  });

  it('drops what it does not know', () => {
    expect(parseSendOptions({ isUncounted: 'yes', other: 1 })).toEqual({});
  });
});
