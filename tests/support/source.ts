/** The browser's side of `source-answers.mjs`. */
import { settings } from '../../src/source/setup.js';

export interface Seen {
  count: number;
  headers?: Record<string, string>;
  ended?: 'sent' | 'aborted';
}

export const uniqueId = (): string => crypto.randomUUID();

/** An address that answers as `how` says, and has not been asked yet. */
export const addressOf = (how: string, query: Record<string, string> = {}): string =>
  `/-/source/${how}/${uniqueId()}?${new URLSearchParams(query)}`;

/** What the server saw of an address; with `wait`, once it has been asked so often or the connection has ended. */
export async function seen(address: string, wait?: number | 'end'): Promise<Seen> {
  const key = new URL(address, location.href).pathname.split('/').slice(3).join('/');
  const response = await fetch(`/-/seen/${key}${wait === undefined ? '' : `?wait=${wait}`}`);
  return (await response.json()) as Seen;
}

let foreign: Promise<string> | undefined;

export const foreignOrigin = (): Promise<string> =>
  (foreign ??= fetch('/-/foreign')
    .then((response) => response.json())
    .then(({ origin }: { origin: string }) => origin));

const original = { ...settings };

/** Short waits for the tests of one file, and the shipped ones back after each. */
export function quickSettings(): void {
  beforeEach(() => {
    settings.backoff = 1;
  });
  afterEach(() => {
    Object.assign(settings, original);
    settings.origins.clear();
  });
}

/** Makes the browser say for one call that it is on or off line. */
export async function withOnLine<T>(value: boolean, action: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  try {
    return await action();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

/** Lets the server answer an address that is `held`, once it has been asked. */
export async function release(address: string): Promise<void> {
  await seen(address, 1);
  await fetch(`/-/release/${new URL(address, location.href).pathname.split('/').slice(3).join('/')}`);
}
