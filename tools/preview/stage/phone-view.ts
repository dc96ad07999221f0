/** One phone on the stage: its iframe, scaled to the window, and the way to its control. */
import { create } from '../device/chrome/dom';
import { DEVICE_CONTROL_KEY, type DeviceControl } from '../device/device-control';
import { Listeners } from '../device/listeners';
import { metricsOf } from '../device/metrics';

/** Border of the drawn phone around its screen. */
const BEZEL_PX = 10;

export class PhoneView {
  readonly element: HTMLElement;
  /** Called with the control of each newly loaded phone page. */
  readonly loaded = new Listeners<DeviceControl>();
  private readonly frame: HTMLIFrameElement;
  private readonly body: HTMLElement;

  constructor(
    readonly phoneId: string,
    userId: string,
    title: string,
  ) {
    const address = new URLSearchParams({ phone: phoneId, user: userId });
    this.frame = create('iframe', {
      attributes: {
        title,
        name: phoneId,
        src: `/phone?${address.toString()}`,
        allow: 'microphone; camera; clipboard-read; clipboard-write; autoplay',
      },
    });
    this.body = create('div', { className: 'phone-body' }, [this.frame]);
    this.element = create('div', { className: 'phone-place' }, [this.body]);
    this.frame.addEventListener('load', () => {
      const { control } = this;
      if (!control) return;
      this.loaded.emit(control);
      control.onChange(() => this.fit());
      this.fit();
    });
    addEventListener('resize', () => this.fit());
  }

  /** Undefined while the phone's page is loading. */
  get control(): DeviceControl | undefined {
    const page = this.frame.contentWindow as (Window & Record<string, unknown>) | null;
    return page?.[DEVICE_CONTROL_KEY] as DeviceControl | undefined;
  }

  reload(): void {
    this.frame.contentWindow?.location.reload();
  }

  /** Scales the phone down to the height there is. */
  private fit(): void {
    const { control } = this;
    if (!control) return;
    const { widthPx, heightPx } = metricsOf(control.state().settings.widthPx);
    const outerHeight = heightPx + 2 * BEZEL_PX;
    const scale = Math.min(1, this.element.clientHeight / outerHeight);
    this.body.style.width = `${widthPx + 2 * BEZEL_PX}px`;
    this.body.style.height = `${outerHeight}px`;
    this.body.style.transform = `scale(${scale})`;
    this.element.style.width = `${(widthPx + 2 * BEZEL_PX) * scale}px`;
  }
}
