import type { Resolution } from '../../src/schema/resolution.js';
import type { Material, Outcome, Paper } from './reading.js';
import type { Answer, Question } from './reading-worker.js';
import address from './reading-worker.ts?worker&url';

type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one script address that the page's own policy lets through. */
const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy('maker-worker', { createScriptURL: () => url }).createScriptURL(url) ?? url;
};
let scriptUrl: string | undefined;

/**
 * Whether the server's own policy, beside that of the page, lets the name be used. Asked of the server, because trying in vain counts as a breach of
 * its policy; where it says no, the page reads for itself.
 */
async function mayStart(): Promise<boolean> {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    const policies = (headers.get('content-security-policy') ?? '').split(',');
    return policies.every((policy) => /\btrusted-types\s[^;]*(?:maker-worker|\*)/.test(policy) || !/\btrusted-types\s/.test(policy));
  } catch {
    return false;
  }
}

/** Asks the worker; where none can be had, the page reads for itself. */
export class Reader {
  #worker: Worker | undefined;
  #may = mayStart();
  #last = 0;
  #waiting = new Map<number, { resolve(answer: Answer): void; reject(reason: unknown): void }>();

  async read(material: Material): Promise<Outcome> {
    const answer = await this.#ask({ ask: 'read', material });
    if (answer) return (answer as Extract<Answer, { outcome: Outcome }>).outcome;
    return (await import('./reading.js')).read(material);
  }

  async prepare(imported: Resolution): Promise<Paper> {
    const answer = await this.#ask({ ask: 'prepare', imported });
    if (answer) return (answer as Extract<Answer, { paper: Paper }>).paper;
    return (await import('./reading.js')).prepare(imported);
  }

  /** Fetches all that reading needs, so that it works without a network. */
  async warm(): Promise<void> {
    if (!(await this.#ask({ ask: 'warm' }))) await Promise.all([import('./reading.js'), import('../../src/import/docx.js')]);
  }

  /** Gives up what is being read; whoever asked is told nothing more. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  /** The answer, or undefined where there is no worker to give one. */
  async #ask(question: Ask): Promise<Answer | undefined> {
    if (!(await this.#may)) return undefined;
    const worker = (this.#worker ??= this.#start());
    if (!worker) return undefined;
    const id = ++this.#last;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        worker.postMessage({ ...question, id });
      });
    } catch {
      return undefined;
    } finally {
      this.#waiting.delete(id);
    }
  }

  #start(): Worker | undefined {
    try {
      const worker = new Worker((scriptUrl ??= trusted(address)), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        const { resolve, reject } = this.#waiting.get(data.id) ?? {};
        if ('failed' in data) reject?.(data);
        else resolve?.(data);
      };
      // It did not load, or died: what was asked is answered by the page.
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        if (this.#worker === worker) this.#worker = undefined;
        for (const { reject } of this.#waiting.values()) reject(event);
      };
      return worker;
    } catch {
      return undefined;
    }
  }
}
