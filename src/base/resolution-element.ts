import { LitElement } from 'lit';
import { property, state } from './property.js';
import { vi, type Messages } from '../messages/vi.js';
import { shared, tokens } from './tokens.styles.js';

/**
 * What every element of the family has: one wrapper that shuts out the page's inherited styles, a theme, a text size, and interface words in
 * the language of the nearest `lang` attribute.
 */
export abstract class ResolutionElement extends LitElement {
  static override styles = [tokens, shared];

  /** Colours: light unless the page asks otherwise. `auto` follows the reader's system. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto' | 'contrast';

  /** `large` makes everything a quarter larger, for readers who need it. */
  @property({ reflect: true }) size?: 'large';

  @state() protected messages: Messages = vi;

  #dark = matchMedia('(prefers-color-scheme: dark)');
  #contrast = matchMedia('(prefers-contrast: more)');
  #refresh = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#refresh);
    this.#contrast.addEventListener('change', this.#refresh);
    void this.#chooseLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#refresh);
    this.#contrast.removeEventListener('change', this.#refresh);
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
    if (theme === 'auto' && this.#dark.matches) return 'dark';
    return this.#contrast.matches ? 'contrast' : 'light';
  }

  /** The words of another language load only for a page in that language. */
  async #chooseLanguage(): Promise<void> {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? 'vi';
    if (!/^en\b/i.test(lang)) this.messages = vi;
    else {
      try {
        this.messages = (await import('../messages/en.js')).en;
      } catch {
        this.messages = vi;
      }
    }
  }
}
