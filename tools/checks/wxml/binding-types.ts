/**
 * Types that the generated modules of the binding check use, as one global declaration file.
 *
 * A template cannot narrow: inside `wx:if="{{row.kind === 'image'}}"` the compiler still sees the whole
 * union, and optional fields stay optional. `WxmlView` is data as a template may read it: members of a
 * union merged, absent values left out, arrays readonly. Misspelt fields and wrong types remain errors.
 *
 * `WxmlSignature` reads what the typings keep in the result of `Page()` and `Component()`. Properties are
 * mapped anew: the typings make `never` of `{ type: Object, value: null as Row | null }`. `WxmlScreen`
 * reads the definition given to `defineScreen()`.
 */
export const bindingTypes = `
type WxmlPrimitive = string | number | boolean | bigint | symbol;
type WxmlView<T> = unknown extends T
  ? any
  : Extract<T, WxmlPrimitive> | WxmlObjects<Exclude<T, WxmlPrimitive | null | undefined>>;
type WxmlObjects<T> =
  | WxmlArray<Extract<T, readonly unknown[]>>
  | WxmlRecord<Exclude<T, readonly unknown[]>>;
type WxmlArray<T extends readonly unknown[]> = [T] extends [never] ? never : readonly WxmlView<T[number]>[];
type WxmlRecord<T> = [T] extends [never]
  ? never
  : [T] extends [Function] ? T : { readonly [K in WxmlKeys<T>]: WxmlView<WxmlValue<T, K>> };
type WxmlKeys<T> = T extends unknown ? keyof T : never;
type WxmlValue<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

type WxmlForItem<T> = unknown extends T
  ? any
  : T extends readonly (infer I)[] ? I : T extends string | number ? T : T[keyof T];
type WxmlForIndex<T> = T extends readonly unknown[] | string | number ? number : string;
type WxmlForKey<T, N extends string> = unknown extends T
  ? any
  : N extends '*this' ? WxmlForItem<T> : N extends keyof WxmlForItem<T> ? WxmlForItem<T>[N] : never[];

type WxmlProperty<O> =
  O extends { type: infer T; value: infer V } ? ([V] extends [null] ? WxmlOfConstructor<T> : V)
  : O extends { type: infer T } ? WxmlOfConstructor<T>
  : WxmlOfConstructor<O>;
type WxmlOfConstructor<C> =
  C extends StringConstructor ? string
  : C extends NumberConstructor ? number
  : C extends BooleanConstructor ? boolean
  : C extends ArrayConstructor ? readonly any[]
  : any;
type WxmlProperties<P> = { [K in keyof P]: WxmlProperty<P[K]> };
type WxmlSignature<R> =
  R extends WechatMiniprogram.Component.TypeSignature<infer D, infer P, infer M>
    ? { data: Omit<D, keyof P> & WxmlProperties<P>; properties: WxmlProperties<P>; methods: M }
    : { data: never; properties: {}; methods: {} };
type WxmlScreen<O> = {
  data: O extends { create(...values: never): { readonly data: infer D } } ? D : never;
  properties: {};
  methods: O extends { methods: infer M } ? M : {};
};
type WxmlTag<P> = { -readonly [K in keyof P]: WxmlView<P[K]> } & { hidden: any } & { [K in \`aria\${string}\`]: any };
`;

/** The helper types that the template compiler writes, one line each, and what stands for them here. */
export const replacedHelperTypes: readonly (readonly [RegExp, string])[] = [
  [/^type _ForIndex_<T> = .*$/m, 'type _ForIndex_<T> = WxmlForIndex<T>;'],
  [/^type _ForItem_<T> = .*$/m, 'type _ForItem_<T> = WxmlForItem<T>;'],
  [
    /^type _ForKey_<T, N extends string> = .*$/m,
    'type _ForKey_<T, N extends string> = WxmlForKey<T, N>;',
  ],
];
