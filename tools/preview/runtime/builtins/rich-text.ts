import { asRecord, toText } from '../values';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';

const forbiddenTags = 'script,iframe,object,embed,link,style,form,input,button';

/** Builds the node tree that `rich-text` takes as an array. */
function appendNodes(parent: Node, nodes: unknown, document: Document): void {
  if (!Array.isArray(nodes)) return;
  for (const item of nodes) {
    const { type, text, name, attrs, children } = asRecord(item);
    if (type === 'text' || name === undefined) {
      parent.appendChild(document.createTextNode(decodeEntities(toText(text), document)));
      continue;
    }
    const element = document.createElement(toText(name));
    for (const [key, value] of Object.entries(asRecord(attrs))) {
      element.setAttribute(key, toText(value));
    }
    appendNodes(element, children, document);
    parent.appendChild(element);
  }
}

function decodeEntities(text: string, document: Document): string {
  const holder = document.createElement('textarea');
  holder.innerHTML = text;
  return holder.value;
}

/** Content comes from other people: nothing in it may run or load a document. */
function sanitize(root: DocumentFragment): void {
  for (const element of root.querySelectorAll(forbiddenTags)) element.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
    }
  }
}

function createRichText({ dom }: BuiltinElement): BuiltinParts {
  return {
    update: {
      nodes: (value) => {
        const template = dom.ownerDocument.createElement('template');
        if (Array.isArray(value)) appendNodes(template.content, value, dom.ownerDocument);
        else template.innerHTML = toText(value);
        sanitize(template.content);
        dom.replaceChildren(template.content);
      },
    },
  };
}

export const richText: BuiltinTable = {
  'rich-text': {
    properties: { nodes: null, space: '', userSelect: false },
    css: 'wx-rich-text{display:block}',
    create: createRichText,
  },
};
