import type { ReactiveController } from '@lit/reactive-element';
import type { Resolution } from '../../schema/resolution.js';
import type { SourceError } from '../../source/errors.js';
import type { ProgressFile, ProgressResult } from '../../source/progress.js';
import type { Lease } from '../../source/share.js';

/** What a follower needs to know of its widget. */
export interface ProgressHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly isConnected: boolean;
  /** Address of the results reported since. */
  progress?: string;
  /** The document they belong to; undefined while there is none. */
  readonly resolution: Resolution | undefined;
}

/** Gets the results reported since a document was issued, and holds them against it. What reads them is loaded with the first such file. */
export class ProgressFollower implements ReactiveController {
  /** The document with its results; undefined while they are on their way, and where there are none. */
  result: ProgressResult | undefined;
  /** Why they could not be had. The document is shown without them. */
  error: SourceError | undefined;

  #wanted: readonly [address: string | undefined, resolution: Resolution | undefined] = [undefined, undefined];
  #lease: Lease<ProgressFile> | undefined;
  #file: ProgressFile | undefined;
  #fresh = false;

  constructor(readonly host: ProgressHost) {
    host.addController(this);
  }

  /** Whether the document should wait: its results are not there yet, and have not failed either. */
  get pending(): boolean {
    return Boolean(this.host.progress) && !this.result && !this.error;
  }

  /** Asks the server again. */
  retry = (): void => {
    this.#fresh = true;
    this.#again();
  };

  hostUpdate(): void {
    const { progress, resolution, isConnected } = this.host;
    if (!isConnected) return;
    const [address, before] = this.#wanted;
    if (address === progress && before === resolution) return;
    if (address !== progress) this.#file = undefined;
    this.#wanted = [progress, resolution];
    this.result = this.error = undefined;
    if (progress && resolution) void this.#get(progress, resolution);
    else this.#letGo();
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#wanted = [undefined, undefined];
  }

  #again = (): void => {
    this.#wanted = [undefined, undefined];
    this.host.requestUpdate();
  };

  #letGo(): void {
    this.#lease?.release();
    this.#lease = undefined;
  }

  async #get(address: string, resolution: Resolution): Promise<void> {
    const wanted = this.#wanted;
    const fresh = this.#fresh;
    const before = this.#lease;
    this.#fresh = false;
    try {
      const { shareProgress, applyProgress } = await import('../../source/progress.js');
      if (this.#wanted !== wanted) return;
      const lease = (this.#lease = shareProgress(address, this.#again, fresh, fresh ? undefined : this.#file));
      const file = await lease.result;
      if (this.#wanted !== wanted) return;
      this.#file = file;
      const result = await applyProgress(file, resolution);
      if (this.#wanted === wanted) this.result = result;
    } catch (error) {
      if (this.#wanted === wanted) this.error = error as SourceError;
    } finally {
      before?.release();
      if (this.#wanted === wanted) this.host.requestUpdate();
    }
  }
}
