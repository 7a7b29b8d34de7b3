/** Version of this copy of the library, filled in by the build. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
declare const __VERSION__: string | undefined;

/** Brand on a registered class, so that a second copy of the library can name the version that came first. */
const version = Symbol.for('resolution-elements.version');

/** Versions there is nothing more to say of. */
const told = new Set<string | undefined>([VERSION]);

/**
 * Registers a tag once. A page may well load the library twice (a template and an article): the first copy wins, one console line names
 * both versions, and the rest of the script goes on. Without the guard `customElements.define` throws and stops everything after it.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const before = customElements.get(tag) as (CustomElementConstructor & { [version]?: string }) | undefined;
  if (!before) {
    Object.defineProperty(element, version, { value: VERSION, configurable: true });
    customElements.define(tag, element);
  } else if (!told.has(before[version])) {
    told.add(before[version]);
    console.warn(`<${tag}>: ${before[version] ?? '?'} is registered already; ${VERSION} stands aside.`);
  }
}
