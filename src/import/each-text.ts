/** Every stretch of text of a document in the order of the paper, with the way to put something else in its place. */
import { isSection, plainText, type Resolution } from '../schema/resolution.js';
import type { Block, Content, FlowNode, Footnote } from '../schema/text.js';

/** A class and not a literal: a paper of large tables has hundreds of thousands of them. */
export class TextPlace {
  readonly role: Block['role'];
  #text: string | undefined;

  constructor(
    readonly zone: 'preface' | 'body' | 'conclusions' | 'footnote',
    readonly node: FlowNode | Footnote,
    readonly content: Content,
    /** What holds the content, and under which name. */
    private readonly holder: object,
    private readonly key: string | number,
  ) {
    this.role = 'role' in node ? (node.role as Block['role']) : undefined;
  }

  /** Id of the node or footnote. */
  get id(): string {
    return this.node.id;
  }

  /** Column of a cell of a table. */
  get column(): number | undefined {
    return typeof this.key === 'number' ? this.key : undefined;
  }

  get text(): string {
    return (this.#text ??= plainText(this.content));
  }

  /** First line in the source. */
  get line(): number | undefined {
    return this.node.lines?.[0];
  }

  set(content: Content): void {
    (this.holder as Record<string | number, Content>)[this.key] = content;
  }
}

/** Nodes of a tree in document order, without recursion. */
export function* eachNode(list: readonly FlowNode[] | undefined): Generator<FlowNode> {
  const stack = [...(list ?? [])].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as FlowNode);
  }
}

export function* eachText(resolution: Resolution): Generator<TextPlace> {
  for (const zone of ['preface', 'body', 'conclusions'] as const) {
    for (const node of eachNode(resolution[zone])) {
      if (isSection(node)) {
        if (node.heading !== undefined) yield new TextPlace(zone, node, node.heading, node, 'heading');
        continue;
      }
      if (node.content !== undefined) yield new TextPlace(zone, node, node.content, node, 'content');
      for (const row of node.rows ?? []) for (let at = 0; at < row.length; at++) yield new TextPlace(zone, node, row[at]!, row, at);
    }
  }
  for (const node of resolution.footnotes ?? []) yield new TextPlace('footnote', node, node.content, node, 'content');
}
