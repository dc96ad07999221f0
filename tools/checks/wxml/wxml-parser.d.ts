/** The part of the parser's syntax tree that the checks read; the package has no types of its own. */
declare module '@wxml/parser' {
  export interface WxmlAttribute {
    readonly key: string;
    readonly value: string | null;
  }

  export interface WxmlNode {
    readonly type: string;
    readonly name?: string;
    readonly children?: readonly WxmlNode[];
    readonly startTag?: { readonly attributes: readonly WxmlAttribute[] };
    readonly start: number;
  }

  export function parse(source: string): { readonly body: readonly WxmlNode[] };
}
