import type { CSSResult, PropertyValues } from '@lit/reactive-element';
import { state } from '../../base/property.js';
import { plainErrorView } from '../../base/state-views.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import type { judge } from './judge.js';
import { TargetsElement } from './targets-element.js';

/** What a widget shows, apart from the tag that stands in the page. */
export interface Shown {
  readonly styles: readonly CSSResult[];
  /** Takes the language of the page. */
  speak(messages: SharedMessages): void;
  /** Draws the document; false while more of it has to be read first. */
  draw(resolution: Resolution): boolean;
  /** After what was drawn is in the page. */
  drawn(): void;
  /** Takes it away. */
  clear(): void;
}

/** Makes what a widget shows. */
export type Scenery = (by: typeof judge) => Shown;

/**
 * A widget that says at once what all of a document comes to. The tag is here; what it shows, and what comes to a verdict, is loaded beside the
 * document, for there is no use for either before that is there.
 */
export abstract class JudgingElement extends TargetsElement {
  @state() private scene?: Shown;
  /** Whether it could not be loaded. */
  @state() private lost = false;

  /** Loads what the widget shows. */
  protected abstract load(): Promise<Scenery>;

  /** @internal The level a heading may have: there need be none below. */
  override get level(): number {
    return Math.min(6, Math.max(1, this.headingLevel || 2));
  }

  protected get shown(): Shown | undefined {
    return this.scene;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.scene) this.#load();
  }

  #load = (): void => {
    this.lost = false;
    Promise.all([this.load(), import('./judge.js')]).then(
      ([scenery, { judge }]) => {
        if (this.scene) return;
        const scene = scenery(judge);
        this.dress(scene.styles);
        scene.speak(this.messages);
        this.scene = scene;
      },
      () => (this.lost = true),
    );
  };

  protected override draw(resolution: Resolution, changed: PropertyValues): void {
    const { scene } = this;
    if (scene && changed.has('messages')) scene.speak(this.messages);
    this.ready = scene ? scene.draw(resolution) : this.lost;
    if (!scene && this.lost) this.view.replaceChildren(plainErrorView(this.messages, this.#load));
  }

  protected override clear(): void {
    this.scene?.clear();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.resolution || !this.ready || !this.scene) return;
    this.announce();
    this.scene.drawn();
  }
}
