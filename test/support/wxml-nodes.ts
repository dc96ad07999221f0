/** WXML nodes of a subtree with its root: what built-ins draw inside themselves does not count. */
export function wxmlNodes(root: Element): number {
  return [root, ...root.querySelectorAll('*')].filter(isWxml).length;
}

/** The most WXML children that any node of a subtree has. */
export function mostChildren(root: Element): number {
  const counts = [root, ...root.querySelectorAll('*')].map(
    (node) => [...node.children].filter(isWxml).length,
  );
  return Math.max(...counts);
}

/** Tags of WXML are none of HTML's, whatever they are called; what a built-in draws inside itself is. */
function isWxml(node: Element): boolean {
  return ['HTMLElement', 'HTMLUnknownElement'].includes(node.constructor.name);
}
