import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { h } from '../../base/dom.js';
import { plainErrorView } from '../../base/state-views.js';
import type { SharedMessages } from '../../messages/shared.vi.js';
import type { Resolution } from '../../schema/resolution.js';
import type { SourceError } from '../../source/errors.js';
import type { ProgressFile, ProgressResult } from '../../source/progress.js';
import type { Lease } from '../../source/share.js';

/** What a follower needs to know of its widget. */
export interface ProgressHost extends ReactiveControllerHost {
  /** Address of the results reported since. */
  progress?: string;
  /** The document they belong to; undefined while there is none. */
  readonly resolution: Resolution | undefined;
  readonly failureWords: SharedMessages;
}

/** Gets the results reported since a document was issued, and holds them against it. What reads them is loaded with the first such file. */
export class ProgressFollower implements ReactiveController {
  #task: Task<readonly [address: string | undefined, resolution: Resolution | undefined, turn: number], ProgressResult>;
  #lease: Lease<ProgressFile> | undefined;
  #file: readonly [address: string, file: ProgressFile] | undefined;
  #turn = 0;
  #fresh = false;
  #left = false;
  #of: SourceError | undefined;
  #lost: HTMLElement | undefined;

  constructor(readonly host: ProgressHost) {
    this.#task = new Task(host, {
      args: () => [host.progress, host.resolution, this.#turn] as const,
      task: ([address, resolution], { signal }) => (address && resolution ? this.#get(address, resolution, signal) : this.#none()),
    });
    host.addController(this);
  }

  /** The document with its results; undefined while they are on their way, and where there are none. */
  get result(): ProgressResult | undefined {
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }

  /** Why they could not be had. The document is shown without them. */
  get error(): SourceError | undefined {
    return this.#task.status === TaskStatus.ERROR ? (this.#task.error as SourceError) : undefined;
  }

  /** Whether the document should wait: its results are not there yet, and have not failed either. */
  get pending(): boolean {
    return Boolean(this.host.progress) && !this.result && !this.error;
  }

  /** Says that they could not be had, why, and how to ask again; made once, so that nobody is pushed off its button. */
  get lost(): HTMLElement | undefined {
    const { error, host } = this;
    if (error !== this.#of) {
      this.#of = error;
      const box = (this.#lost = error && h('div'));
      if (box)
        import('../../base/failure-views.js').then(
          ({ tellLost }) => tellLost(box, error!, host.failureWords, this.retry),
          () => box.append(plainErrorView(host.failureWords, this.retry)),
        );
    }
    return this.#lost;
  }

  /** Takes no part in the widget any more. */
  stop(): void {
    this.hostDisconnected();
    for (const controller of [this, this.#task]) this.host.removeController(controller);
  }

  /** Asks the server again. */
  retry = (): void => {
    this.#fresh = true;
    this.#again();
  };

  hostConnected(): void {
    // Was out for a while: takes part again. What is still at hand is not fetched anew.
    if (this.#left) this.#again();
    this.#left = false;
  }

  hostDisconnected(): void {
    this.#left = true;
    this.#letGo();
  }

  #again = (): void => {
    this.#turn++;
    this.host.requestUpdate();
  };

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
  }

  #none(): never {
    this.#letGo();
    return initialState as never;
  }

  async #get(address: string, resolution: Resolution, signal: AbortSignal): Promise<ProgressResult> {
    const before = this.#lease;
    const fresh = this.#fresh;
    const kept = !fresh && this.#file?.[0] === address ? this.#file[1] : undefined;
    this.#fresh = false;
    try {
      const { shareProgress, applyProgress } = await import('../../source/progress.js');
      if (signal.aborted || this.#left) return initialState as never;
      const lease = (this.#lease = shareProgress(address, this.#again, fresh, kept));
      const file = await lease.result;
      this.#file = [address, file];
      return await applyProgress(file, resolution);
    } finally {
      // Only after joining anew: the last to leave ends the request.
      if (before !== this.#lease) before?.release();
    }
  }
}
