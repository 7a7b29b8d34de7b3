/**
 * A failed comparison with an element would have the runner write out everything the element hangs on, which takes the browser down before the
 * failure is told. Its tag is enough. The runner loads this module into every test file.
 */
import { Assertion } from 'chai';

const short = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(short);
  if (value instanceof Element) return (value.cloneNode() as Element).outerHTML;
  return value instanceof Node ? `${value.nodeName} ${value.textContent?.slice(0, 80)}` : value;
};

const proto = Assertion.prototype as unknown as { assert(...args: unknown[]): void };
const original = proto.assert;
proto.assert = function (...args) {
  try {
    original.apply(this, args);
  } catch (error) {
    const failure = error as { actual?: unknown; expected?: unknown };
    if ('actual' in failure) failure.actual = short(failure.actual);
    if ('expected' in failure) failure.expected = short(failure.expected);
    throw error;
  }
};
