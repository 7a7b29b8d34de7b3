const WIDTH = 120;

/**
 * JSON that a person can read and correct: what fits into a line stands in one, the rest is indented by two. Made for documents of our own
 * making, whose depth is capped; a clerk's diff shows one changed block as one changed line.
 */
export function prettyJson(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

function write(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const line = oneLine(value, WIDTH - indent.length - before);
  if (line !== undefined) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + write(item, inner, 0)).join(',\n')}\n${indent}]`;
  const fields = entriesOf(value).map(([key, part]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + write(part, inner, name.length);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** The value on one line, or undefined when it needs more room; gives up as soon as that is clear. */
function oneLine(value: unknown, room: number): string | undefined {
  if (room <= 0) return undefined;
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) ?? 'null';
    return text.length <= room ? text : undefined;
  }
  const list = Array.isArray(value);
  let text = '';
  for (const [key, part] of list ? value.map((item): [string, unknown] => ['', item]) : entriesOf(value)) {
    const name = list ? '' : `${JSON.stringify(key)}: `;
    const inner = oneLine(part, room - text.length - name.length - 4);
    if (inner === undefined) return undefined;
    text += `${text ? ', ' : ''}${name}${inner}`;
  }
  return list ? `[${text}]` : text ? `{ ${text} }` : '{}';
}

const entriesOf = (value: object): [string, unknown][] => Object.entries(value).filter(([, part]) => part !== undefined);
