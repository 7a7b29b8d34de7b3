import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's `@property` for the decorators this project is compiled with. Lit's own carries a second implementation for standard decorators, which
 * the build cannot lower, and which would be half a kilobyte of every page.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Lit's `@state`: a property that redraws and has no attribute. */
export const state = (): Decorator => property({ state: true, attribute: false });
