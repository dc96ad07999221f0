import type { AvatarData } from '../../view-models/frame-data';

const nobody: AvatarData = { name: '', avatarUrl: '', letter: '', hue: 0 };

/** A face in `size` px: the picture, over the letter that shows while it loads and when it cannot. */
export interface Data {
  readonly person: AvatarData;
  readonly size: number;
  /** The picture that could not be loaded; another one is tried again. */
  readonly brokenUrl: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    person: { type: Object, value: nobody },
    size: { type: Number, value: 40 },
  },
  data: { brokenUrl: '' },
  methods: {
    onError() {
      this.setData({ brokenUrl: this.data.person.avatarUrl });
    },
  },
});
