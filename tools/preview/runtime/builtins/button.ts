import { shareContentOf } from '../share';
import { toBoolean, toText } from '../values';
import { formAround, registerLabelTarget } from './containers';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';
import { followPress, hoverProperties } from './hover';

/** Events that a button's `open-type` ends in. */
const openTypeEvents: Readonly<Record<string, string>> = {
  chooseAvatar: 'chooseavatar',
  contact: 'contact',
  getPhoneNumber: 'getphonenumber',
  getUserInfo: 'getuserinfo',
  openSetting: 'opensetting',
  launchApp: 'launchapp',
  agreePrivacyAuthorization: 'agreeprivacyauthorization',
};

function activate(element: BuiltinElement): void {
  if (element.get('disabled')) return;
  const form = formAround(element.dom);
  const formType = toText(element.get('formType'));
  if (formType === 'submit') form?.submit();
  if (formType === 'reset') form?.reset();
  const openType = toText(element.get('openType'));
  if (openType !== '') void runOpenType(element, openType);
}

async function runOpenType(element: BuiltinElement, openType: string): Promise<void> {
  const { device, stack } = element.services;
  const { id, dataset } = element.component;
  if (openType === 'share') {
    const card = await shareContentOf(stack.top, 'button', { id, dataset });
    if (card) await device.share(card);
    return;
  }
  const detail = await device.openType?.(openType);
  const event = openTypeEvents[openType];
  if (detail && event !== undefined) element.fire(event, detail);
}

function createButton(element: BuiltinElement): BuiltinParts {
  const { dom, component } = element;
  followPress(element);
  dom.setAttribute('role', 'button');
  component.addListener('tap', () => {
    activate(element);
  });
  registerLabelTarget(dom, () => {
    element.fire('tap', {}, { bubbles: true, composed: true });
  });
  const attribute =
    (name: string) =>
    (value: unknown): void => {
      const text = value === true ? '' : toText(value);
      if (toBoolean(value)) dom.setAttribute(name, text);
      else dom.removeAttribute(name);
    };
  return {
    update: {
      size: attribute('size'),
      type: attribute('type'),
      plain: attribute('plain'),
      loading: attribute('loading'),
      disabled: (value) => {
        attribute('disabled')(value);
        if (value) dom.setAttribute('aria-disabled', 'true');
        else dom.removeAttribute('aria-disabled');
      },
    },
  };
}

const css =
  'wx-button{display:block;position:relative;box-sizing:border-box;margin-left:auto;margin-right:auto;padding:0 14px;' +
  'font-size:18px;line-height:2.55555556;text-align:center;border-radius:5px;background-color:#f8f8f8;color:#000;' +
  'overflow:hidden;cursor:pointer;-webkit-tap-highlight-color:transparent}' +
  'wx-button::after{content:"";position:absolute;inset:0;width:200%;height:200%;transform:scale(.5);transform-origin:0 0;' +
  'border:1px solid rgba(0,0,0,.2);border-radius:10px;box-sizing:border-box;pointer-events:none}' +
  'wx-button[size=mini]{display:inline-block;font-size:13px;line-height:2.3;padding:0 1.32em}' +
  'wx-button[type=primary]{background-color:#07c160;color:#fff}wx-button[type=warn]{background-color:#f2f2f2;color:#fa5151}' +
  'wx-button[plain]{background-color:transparent;border:1px solid currentColor}' +
  'wx-button[disabled]{opacity:.4}.button-hover{filter:brightness(.92)}';

export const buttons: BuiltinTable = {
  button: {
    properties: {
      ...hoverProperties,
      hoverClass: 'button-hover',
      hoverStartTime: 20,
      hoverStayTime: 70,
      size: 'default',
      type: 'default',
      plain: false,
      loading: false,
      disabled: false,
      formType: '',
      openType: '',
      name: '',
      lang: 'en',
      sessionFrom: '',
      sendMessageTitle: '',
      sendMessagePath: '',
      sendMessageImg: '',
      appParameter: '',
      showMessageCard: false,
    },
    css,
    create: createButton,
  },
};
