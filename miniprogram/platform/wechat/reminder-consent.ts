import { asRecord } from '../../kernel/json';
import type { ReminderConsent } from '../reminder-consent';

/** WeChat's one-time subscription. */
export const wechatReminderConsent: ReminderConsent = {
  canAsk(templateId) {
    return new Promise((resolve) => {
      if (typeof wx.requestSubscribeMessage !== 'function') resolve(false);
      else
        wx.getSetting({
          withSubscriptions: true,
          success: ({ subscriptionsSetting }) => resolve(isOpen(subscriptionsSetting, templateId)),
          fail: () => resolve(false),
        });
    });
  },
  ask(templateId) {
    return new Promise((resolve) => {
      wx.requestSubscribeMessage({
        tmplIds: [templateId],
        success: (answer: unknown) =>
          resolve(asRecord(answer)?.[templateId] === 'accept' ? 'accepted' : 'refused'),
        fail: () => resolve('failed'),
      });
    });
  },
};

/** What WeChat remembers: everything off, or this template refused with "always". */
function isOpen(settings: unknown, templateId: string): boolean {
  const { mainSwitch, itemSettings } = asRecord(settings) ?? {};
  const remembered = asRecord(itemSettings)?.[templateId];
  return mainSwitch !== false && remembered !== 'reject' && remembered !== 'ban';
}
