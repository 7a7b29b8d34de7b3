/**
 * Where things stand in a JSON text: the place of a path, the first fault of the syntax, keys that stand twice.
 * An iterative scanner of its own: the engine's parser keeps no places, words its errors differently in every browser, and lets the last of
 * two equal keys win without a word. Linear time, no recursion, so a file 20,000 levels deep costs nothing.
 */

/** 1-based; the column counts UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

export type FaultCode =
  | 'empty' // nothing but white space
  | 'not-json' // text or another file that does not even begin like JSON
  | 'value' // something that starts no JSON value
  | 'word' // a bare word: True, None, undefined, NaN
  | 'number' // 01, 1,5, .5, +1
  | 'unquoted-key'
  | 'single-quote'
  | 'curly-quote'
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value' // nothing between two commas, or after a colon
  | 'comment'
  | 'unclosed-string'
  | 'line-break' // a raw line break or tab inside a string
  | 'escape' // \ followed by something JSON does not know
  | 'unclosed' // the file ends inside { or [
  | 'mismatch' // } where ] was due, or the other way round
  | 'extra'; // text after the end

export interface Fault extends Place {
  code: FaultCode;
  /** The characters at the fault, shortened; for `unclosed` and `mismatch` the opening bracket. */
  found: string;
  /** For `unclosed`, `unclosed-string` and `mismatch`: where the bracket or string was opened. */
  opened?: Place;
}

type Path = readonly (string | number)[];
export interface Scan {
  fault?: Fault;
  /** One place for each wanted path: that of the value, or of the nearest part around it that exists. */
  places: Place[];
  /** Keys that stand a second time in one object; the first value is lost when the file is read. */
  repeated: { path: (string | number)[]; place: Place }[];
}

/** A tree of the wanted paths. */
interface Wanted {
  next: Map<string | number, Wanted>;
  /** Indexes of the paths that end here. */
  ends: number[];
  offset: number;
}
interface Frame {
  open: number;
  array: boolean;
  index: number;
  key: string | number;
  keys: Set<string> | undefined;
  wanted: Wanted | undefined;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const CURLY = '“”„‟‘’‚‛«»″';

class Failure extends Error {
  constructor(
    readonly code: FaultCode,
    readonly at: number,
    readonly found: string,
    readonly opened?: number,
  ) {
    super(code);
  }
}

class Scanner {
  #at = 0;
  readonly repeated: { path: (string | number)[]; offset: number }[] = [];
  readonly #frames: Frame[] = [];

  constructor(
    private readonly text: string,
    private readonly root: Wanted,
  ) {}

  run(): void {
    this.#skip();
    if (this.#at >= this.text.length) throw new Failure('empty', this.#at, '');
    this.#value(this.root);
    while (this.#frames.length) this.#step(this.#frames.at(-1)!);
    this.#skip();
    if (this.#at < this.text.length) throw new Failure(this.#commentHere() ? 'comment' : 'extra', this.#at, this.#here());
  }

  /** One entry of the innermost bracket, or its end. Entered after the opening bracket or after a value. */
  #step(frame: Frame): void {
    const { text } = this;
    const close = frame.array ? ']' : '}';
    this.#skip();
    let comma = -1;
    if (frame.index >= 0 && text[this.#at] === ',') {
      comma = this.#at++;
      this.#skip();
    }
    const char = text[this.#at];
    if (char === undefined) throw new Failure('unclosed', this.#at, frame.array ? '[' : '{', frame.open);
    if (this.#commentHere()) throw new Failure('comment', this.#at, this.#here());
    if (char === ']' || char === '}') {
      if (comma >= 0) throw new Failure('trailing-comma', comma, ',');
      if (char !== close) throw new Failure('mismatch', this.#at, frame.array ? '[' : '{', frame.open);
      this.#at++;
      this.#frames.pop();
      return;
    }
    if (char === ',') throw new Failure('missing-value', this.#at, ',');
    if (frame.index >= 0 && comma < 0) throw new Failure('missing-comma', this.#at, this.#here());
    frame.index++;
    frame.key = frame.array ? frame.index : this.#key(frame);
    this.#value(frame.wanted?.next.get(frame.key));
  }

  #key(frame: Frame): string {
    const start = this.#at;
    if (this.text[start] !== '"') {
      const here = this.#here();
      // `"value": 1,5`: a decimal comma reads as a comma followed by a stray 5.
      if (frame.index > 0 && /^[0-9]/.test(here)) throw new Failure('number', start, here);
      throw new Failure(this.#quoteFault() ?? 'unquoted-key', start, here);
    }
    const key = JSON.parse(this.text.slice(start, this.#string())) as string;
    if (frame.keys?.has(key)) {
      const path = this.#frames.slice(0, -1).map((outer) => outer.key);
      if (this.repeated.length < 100) this.repeated.push({ path: [...path, key], offset: start });
    }
    (frame.keys ??= new Set()).add(key);
    this.#skip();
    if (this.text[this.#at] !== ':') throw new Failure('missing-colon', this.#at, key);
    this.#at++;
    this.#skip();
    const char = this.text[this.#at];
    if (char === ',' || char === '}' || char === ']') throw new Failure('missing-value', this.#at, key);
    return key;
  }

  /** Reads a scalar whole, or the opening bracket of the rest. */
  #value(wanted: Wanted | undefined): void {
    const { text } = this;
    const start = this.#at;
    if (wanted) wanted.offset = start;
    const char = text[start];
    if (char === '{' || char === '[') {
      this.#at++;
      this.#frames.push({ open: start, array: char === '[', index: -1, key: '', keys: undefined, wanted });
    } else if (char === '"') this.#string();
    else if (char === undefined) {
      const frame = this.#frames.at(-1);
      throw new Failure('unclosed', start, frame?.array ? '[' : '{', frame?.open);
    } else {
      const word = this.#match(WORD);
      const number = this.#match(NUMBER);
      if (word !== '' && (word === 'true' || word === 'false' || word === 'null' || word === number)) this.#at += word.length;
      else throw this.#badValue(word);
    }
  }

  #badValue(word: string): Failure {
    const at = this.#at;
    const quote = this.#quoteFault();
    if (quote) return new Failure(quote, at, this.#here());
    if (this.#commentHere()) return new Failure('comment', at, this.#here());
    if (/^[+.-]?[0-9]/.test(word)) return new Failure('number', at, word.slice(0, 20));
    if (!this.#frames.length) return new Failure('not-json', at, this.#here());
    return new Failure(word ? 'word' : 'value', at, this.#here());
  }

  /** Moves past a string and returns the offset behind its closing quote. */
  #string(): number {
    const { text } = this;
    const start = this.#at;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) return (this.#at = at + 1);
      if (code === 0x5c) {
        ESCAPE.lastIndex = at;
        const escape = ESCAPE.exec(text)?.[0];
        if (!escape) throw new Failure('escape', at, text.slice(at, at + 2));
        at += escape.length - 1;
      } else if (code < 0x20) {
        const broken = code === 0x0a || code === 0x0d;
        throw new Failure(
          broken && !this.#closesLater(at) ? 'unclosed-string' : 'line-break',
          broken ? start : at,
          text.slice(start, Math.min(at, start + 30)),
        );
      }
    }
    throw new Failure('unclosed-string', start, text.slice(start, start + 30));
  }

  /** Whether a string broken over a line is closed before anything that looks like a new line of JSON. */
  #closesLater(at: number): boolean {
    const rest = this.text.slice(at, at + 400).trimStart();
    const quote = rest.indexOf('"');
    return quote > 0 && /^"\s*[,}\]]/.test(rest.slice(quote));
  }

  #skip(): void {
    for (; ; this.#at++) {
      const code = this.text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  #commentHere(): boolean {
    const next = this.text[this.#at + 1];
    return this.text[this.#at] === '/' && (next === '/' || next === '*');
  }

  #quoteFault(): FaultCode | undefined {
    const char = this.text[this.#at] ?? '';
    if (char === "'" || char === '`') return 'single-quote';
    return char && CURLY.includes(char) ? 'curly-quote' : undefined;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text)?.[0] ?? '';
  }

  /** What stands here, for a message: up to the end of the word or line. */
  #here(): string {
    return (this.#match(WORD) || this.text.slice(this.#at, this.#at + 1)).slice(0, 20);
  }
}

/** Scans a JSON text once and answers everything asked about it. Never throws. */
export function scanJson(text: string, paths: readonly Path[] = []): Scan {
  const root: Wanted = { next: new Map(), ends: [], offset: 0 };
  paths.forEach((path, index) => {
    let at = root;
    for (const key of path) {
      let next = at.next.get(key);
      if (!next) at.next.set(key, (next = { next: new Map(), ends: [], offset: -1 }));
      at = next;
    }
    at.ends.push(index);
  });

  const scanner = new Scanner(text, root);
  let failure: Failure | undefined;
  try {
    scanner.run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    failure = error;
  }

  const place = placer(text);
  const places: Place[] = [];
  const pending = [{ node: root, offset: 0 }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const offset = item.node.offset >= 0 ? item.node.offset : item.offset;
    for (const index of item.node.ends) places[index] = place(offset);
    for (const node of item.node.next.values()) pending.push({ node, offset });
  }
  const scan: Scan = { places, repeated: scanner.repeated.map(({ path, offset }) => ({ path, place: place(offset) })) };
  if (failure) {
    const { code, at, found, opened } = failure;
    scan.fault = { code, found, ...place(at), ...(opened === undefined ? {} : { opened: place(opened) }) };
  }
  return scan;
}

/** Turns offsets into lines and columns; the table of lines is made once. */
function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
