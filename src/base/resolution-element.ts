import { ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { sharedVi, type SharedMessages } from '../messages/shared.vi.js';
import { h } from './dom.js';
import { keepIn } from './host.js';
import { property, state } from './property.js';
import { shared, tokens } from './tokens.styles.js';

/**
 * What every element of the family has: one wrapper that shuts out the page's inherited styles, a theme, a text size, and interface words in
 * the language of the nearest `lang` attribute. Templates are left to those who draw with them: a table of figures needs none for its first rows.
 */
export abstract class ResolutionElement extends ReactiveElement {
  static override styles = [tokens, shared];

  /** Colours: light unless the page asks otherwise. `auto` follows the reader's system. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto' | 'contrast';

  /** `large` makes everything a quarter larger, for readers who need it. */
  @property({ reflect: true }) size?: 'large';

  @state() protected messages: SharedMessages = this.vietnamese;
  /** Whether `messages` are in the language of the page, as far as they can be had. */
  @state() protected speaks = true;
  /** Whether the colours the page or the reader asks for are there, as far as they can be had. */
  @state() protected coloured = true;

  /** @internal What stands in the shadow root. */
  protected readonly wrapper = h('div', { class: 'w' });

  /** Whether the reader's system is dark; whether it asks for more contrast. */
  #system = ['color-scheme: dark', 'contrast: more'].map((wish) => matchMedia(`(prefers-${wish})`));
  #refresh = (): void => this.requestUpdate();
  #palette = false;

  /** The words in the default language. */
  protected get vietnamese(): SharedMessages {
    return sharedVi;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.wrapper);
    for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'change']) root.addEventListener(type, keepIn);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const list of this.#system) list.addEventListener('change', this.#refresh);
    void this.#chooseLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const list of this.#system) list.removeEventListener('change', this.#refresh);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang' && this.isConnected) void this.#chooseLanguage();
  }

  /** The theme that holds now, for `data-theme` on the wrapper. */
  protected get activeTheme(): string {
    const { theme } = this;
    if (theme === 'light' || theme === 'dark' || theme === 'contrast') return theme;
    const [dark, contrast] = this.#system.map(({ matches }) => matches);
    if (theme === 'auto' && dark) return 'dark';
    return contrast ? 'contrast' : 'light';
  }

  /** @internal Takes in the styles of what has come later. */
  dress(more: readonly CSSResult[]): void {
    const root = this.shadowRoot!;
    const known = root.adoptedStyleSheets;
    root.adoptedStyleSheets = [...known, ...more.map(({ styleSheet }) => styleSheet!).filter((sheet) => !known.includes(sheet))];
  }

  /** The palettes besides the light one load only where one is wanted; nothing is shown in the wrong one first. */
  async #colour(): Promise<void> {
    this.#palette = true;
    this.coloured = false;
    const loaded = await import('./themes.styles.js').catch(() => undefined);
    if (loaded) this.dress([loaded.themes]);
    this.coloured = true;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.#palette && this.activeTheme !== 'light') void this.#colour();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { wrapper, messages, size, coloured } = this;
    wrapper.lang = messages.lang;
    wrapper.dataset.theme = coloured ? this.activeTheme : 'light';
    wrapper.dataset.size = size ?? 'normal';
  }

  /** The words of another language load only for a page in that language. */
  async #chooseLanguage(): Promise<void> {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? 'vi';
    let messages = this.vietnamese;
    if (/^en\b/i.test(lang)) {
      this.speaks = false;
      const english = await import('../messages/en.js').catch(() => undefined);
      if (english) messages = english.en;
    }
    this.messages = messages;
    this.speaks = true;
  }
}
