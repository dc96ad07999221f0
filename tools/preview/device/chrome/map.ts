/** The phone's map behind `wx.chooseLocation` and `wx.openLocation`: a few places of the made-up world, and no tiles. */
import type { Words } from '../words';
import { button, create } from './dom';
import type { Layers } from './layers';

export interface MapPlace {
  readonly name: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
}

const PLACES: readonly MapPlace[] = [
  {
    name: '云栖湖公园',
    address: '云栖市湖滨区环湖路 1 号',
    latitude: 30.2459,
    longitude: 120.1551,
  },
  {
    name: '青屏山登山口',
    address: '云栖市青屏区山脚路 88 号',
    latitude: 30.2871,
    longitude: 120.1012,
  },
  { name: '旧书市集', address: '云栖市老城区书院巷 6 号', latitude: 30.2518, longitude: 120.1699 },
  { name: '江边步道', address: '云栖市滨江区沿江大道', latitude: 30.2087, longitude: 120.2105 },
];

/** Resolves with the chosen place, or undefined when the map was left. */
export function openPlaceChooser(layers: Layers, words: Words): Promise<MapPlace | undefined> {
  return new Promise((resolve) => {
    const finish = (place: MapPlace | undefined): void => {
      close();
      resolve(place);
    };
    const rows = PLACES.map((place) => {
      const row = button('', 'sheet-row map-row', () => finish(place));
      row.append(
        create('span', { className: 'map-name', text: place.name }),
        create('span', { className: 'map-address', text: place.address }),
      );
      return row;
    });
    const panel = create('div', { className: 'sheet' }, [
      create('div', { className: 'sheet-title', text: words.choosePlace }),
      ...rows,
      button(words.cancel, 'sheet-row is-cancel', () => finish(undefined)),
    ]);
    const close = layers.open(
      {
        className: 'is-bottom',
        role: 'dialog',
        label: words.choosePlace,
        onDismiss: () => finish(undefined),
      },
      panel,
    );
  });
}

/** Shows where a place lies. */
export function openPlaceView(layers: Layers, words: Words, place: MapPlace, scale: number): void {
  const where = `${place.latitude}, ${place.longitude} · ${scale}`;
  const panel = create('div', { className: 'sheet map-view' }, [
    create('div', { className: 'sheet-title', text: place.name }),
    create('p', { className: 'map-address', text: place.address }),
    create('p', { className: 'map-address', text: where }),
    button(words.close, 'sheet-row is-cancel', () => close(), { 'data-autofocus': '' }),
  ]);
  const close = layers.open(
    { className: 'is-bottom', role: 'dialog', label: words.map, onDismiss: () => close() },
    panel,
  );
}
