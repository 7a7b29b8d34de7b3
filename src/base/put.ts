/** Makes nodes the children of a box. What stands there already is not touched, so that a focus in it stays. */
export function put(box: Element, ...nodes: readonly Node[]): void {
  const { childNodes } = box;
  if (nodes.length !== childNodes.length || nodes.some((node, i) => node !== childNodes[i])) box.replaceChildren(...nodes);
}
