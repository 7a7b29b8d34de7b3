import type { ViewerTools } from './tools.js';

/** Milliseconds the answer stands that the device cannot read. */
const LINGER = 6000;

/** Reads the text with the browser's own voice, from the first paragraph in view, paragraph by paragraph. Nothing leaves the device but what the voice itself needs. */
export class ReadAloud {
  #reading: HTMLElement | undefined;

  constructor(
    readonly tools: ViewerTools,
    readonly wordsOf: (element: Element) => string,
  ) {
    tools.viewer.addController({ hostDisconnected: () => this.stop() });
  }

  toggle(): void {
    if (this.#reading) this.stop();
    else this.#from(this.#firstInView());
  }

  /** Falls silent, if it speaks. */
  stop(): void {
    if (!this.#reading) return;
    this.#press(false);
    speechSynthesis.cancel();
    this.#reading?.classList.remove('here-now');
    this.#reading = undefined;
    this.tools.viewer.parts.say('');
  }

  #press(on: boolean): void {
    this.tools.viewer.parts.root.querySelector('.to-speak')?.setAttribute('aria-pressed', String(on));
  }

  #firstInView(): number {
    const texts = this.tools.viewer.parts.view?.texts ?? [];
    const at = texts.findIndex((element) => element.getBoundingClientRect().bottom > 80);
    return Math.max(0, at);
  }

  #from(index: number): void {
    const { view, say } = this.tools.viewer.parts;
    const { words } = this.tools;
    const element = view?.texts[index];
    this.#reading?.classList.remove('here-now');
    if (!element) {
      this.stop();
      return;
    }
    const text = this.wordsOf(element);
    // A star or a rule is for the eye.
    if (!/[\p{L}\p{N}]/u.test(text)) {
      this.#from(index + 1);
      return;
    }
    this.#reading = element;
    this.#press(true);
    element.classList.add('here-now');
    element.scrollIntoView({ block: 'nearest' });
    say(words.reading);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'vi-VN';
    const voice = speechSynthesis.getVoices().find((candidate) => candidate.lang.toLowerCase().startsWith('vi'));
    if (voice) utterance.voice = voice;
    else say(words.noVoice);
    utterance.onend = () => {
      if (this.#reading === element) this.#from(index + 1);
    };
    utterance.onerror = () => {
      if (this.#reading !== element) return;
      this.stop();
      say(words.notSpoken);
      setTimeout(() => !this.#reading && say(''), LINGER);
    };
    speechSynthesis.speak(utterance);
  }
}
