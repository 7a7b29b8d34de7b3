import { ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { sharedVi, type SharedMessages } from '../messages/shared.vi.js';
import { h } from './dom.js';
import { keepIn } from './host.js';
import { property, state } from './property.js';
import { shared, tokens } from './tokens.styles.js';

/**
 * What every element of the family has: one wrapper that shuts out the page's inherited styles, a theme, a text size, and interface words in
 * the language of the nearest `lang` attribute. Templates are left to those who draw with them: a table of figures needs none for its first rows.
 *
 * @cssprop [--resolution-on-accent=#fff] - Text on the accent. Needs 4.5:1 on it.
 * @cssprop [--resolution-accent-dark=#8fc1f5] - The accent of the dark theme. Needs 4.5:1 on its surface.
 * @cssprop [--resolution-on-accent-dark=#0d1b2a] - Text on the accent of the dark theme.
 * @cssprop [--resolution-surface-dark=#15191d] - Background of the dark theme.
 * @cssprop [--resolution-surface-sunken=#f4f6f8] - Background of what stands back: code, placeholders, pressed rows.
 * @cssprop [--resolution-text-muted=#4d5660] - Colour of secondary text. Needs 4.5:1 on the surface.
 * @cssprop [--resolution-border=#d3d9df] - Lines within a row; decoration.
 * @cssprop [--resolution-border-row=#a6afb8] - Lines between rows; decoration.
 * @cssprop [--resolution-border-strong=#737d87] - Edges of controls. Needs 3:1 on the surface.
 * @cssprop [--resolution-open-mark=#a86500] - Marks of what is not yet met, and of warnings. Needs 3:1 on the surface.
 * @cssprop [--resolution-open-surface=#fdf2da] - Background of warnings.
 * @cssprop [--resolution-failed-surface=#7c2f08] - Frame of errors, and what is solid where something failed.
 * @cssprop [--resolution-radius=0.1875em] - Corners of buttons and fields.
 * @cssprop [--resolution-rule=3px solid accent] - The line above each element.
 * @cssprop [--resolution-focus=3px solid accent] - Outline of what has the focus. Needs 3:1 on the surface.
 * @cssprop [--resolution-target=1.75em] - Least height of what can be pressed; 2.95em unless set where a finger presses.
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
