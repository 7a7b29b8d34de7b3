import { expect } from 'chai';
import { LitElement } from 'lit';
import type { ResolutionHead } from '../../src/schema/head.js';
import type { SourceError } from '../../src/source/errors.js';
import { ResolutionController } from '../../src/source/resolution-controller.js';
import { allowOrigins, settings } from '../../src/source/setup.js';
import { expectConsole } from '../support/console.js';
import { addressOf, foreignOrigin, quickSettings, seen } from '../support/source.js';

const minimal = { format: 'resolution/1', id: 'nq-01', docType: 'nghi-quyet', title: 'Nghị quyết' };

/** The least a host is: it notes what it rendered with, and what it was told. */
class SourceProbe extends LitElement {
  static override properties = { src: {}, data: { attribute: false } };
  declare src: string | null | undefined;
  declare data: unknown;
  rendered: string[] = [];
  told: (string | undefined)[] = [];
  #next: (() => void)[] = [];
  source = new ResolutionController(this, {
    onLoad: (head: ResolutionHead) => this.#tell(head.document?.id),
    onError: (error: SourceError) => this.#tell(error.code),
  });

  #tell(what: string | undefined): void {
    this.told.push(what);
    this.#next.splice(0).forEach((resolve) => resolve());
  }

  /** Resolves with what was told, once it is so much in all. */
  async until(count: number): Promise<(string | undefined)[]> {
    while (this.told.length < count) await new Promise<void>((resolve) => this.#next.push(resolve));
    return this.told;
  }

  override render(): undefined {
    this.rendered.push(this.source.status);
  }
}
customElements.define('source-probe', SourceProbe);

describe('ResolutionController', () => {
  quickSettings();
  beforeEach(() => {
    settings.retries = 0;
  });
  afterEach(() => document.querySelectorAll('source-probe').forEach((probe) => probe.remove()));

  function probe(properties: Partial<SourceProbe> = {}, html?: Node): SourceProbe {
    const element = Object.assign(document.createElement('source-probe') as SourceProbe, properties);
    if (html) element.append(html);
    document.body.append(element);
    return element;
  }

  function script(text: string): HTMLScriptElement {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.append(text);
    return element;
  }

  const task = () => new Promise((resolve) => setTimeout(resolve));

  async function settled(element: SourceProbe): Promise<void> {
    do {
      await task();
      await element.updateComplete;
    } while (element.source.refreshing);
  }

  it('is idle without a source', async () => {
    const element = probe();
    await element.updateComplete;
    expect(element.source.status).to.equal('idle');
    expect(element.rendered).to.deep.equal(['idle']);
  });

  it('loads an address', async () => {
    const element = probe({ src: addressOf('ok') });
    expect(await element.until(1)).to.deep.equal(['nq-01']);
    expect(element.rendered[0]).to.equal('loading');
    expect(element.rendered.at(-1)).to.equal('ready');
    expect(element.source.loadedAt).to.be.instanceOf(Date);
    expect(element.source.refreshing).to.equal(false);
  });

  it('prefers data to an address and an address to a script inside', async () => {
    const src = addressOf('ok');
    const element = probe({ src, data: { ...minimal, id: 'from-data' } }, script(JSON.stringify({ ...minimal, id: 'inline' })));
    expect(await element.until(1)).to.deep.equal(['from-data']);
    expect((await seen(src)).count).to.equal(0);
    element.data = undefined;
    expect((await element.until(2)).at(-1)).to.equal('nq-01');
    element.src = '';
    expect((await element.until(3)).at(-1)).to.equal('inline');
    const removed = new Promise((resolve) => new MutationObserver(resolve).observe(element, { childList: true }));
    element.querySelector('script')!.remove();
    await removed;
    await element.updateComplete;
    expect(element.source.status).to.equal('idle');
    expect(element.source.head).to.equal(undefined);
  });

  it('takes data as JSON text', async () => {
    expect(await probe({ data: JSON.stringify(minimal) }).until(1)).to.deep.equal(['nq-01']);
    expect(await probe({ data: '{' }).until(1)).to.deep.equal(['syntax']);
  });

  it('reads a script inside again when it changes, and keeps the last good one', async () => {
    const element = probe({}, script(JSON.stringify(minimal)));
    expect(await element.until(1)).to.deep.equal(['nq-01']);
    element.querySelector('script')!.textContent = '{"format":';
    expect((await element.until(2)).at(-1)).to.equal('syntax');
    expect(element.source).to.include({ status: 'stale' });
    expect(element.source.head?.document?.id).to.equal('nq-01');
    element.querySelector('script')!.textContent = JSON.stringify({ ...minimal, id: 'nq-02' });
    expect((await element.until(3)).at(-1)).to.equal('nq-02');
    expect(element.source.status).to.equal('ready');
  });

  it('hands out nothing that is not public, and withdraws what no longer is', async () => {
    const secret = probe({ data: { ...minimal, publicity: 'secret' } });
    expect(await secret.until(1)).to.deep.equal(['not-public']);
    expect(secret.source).to.include({ status: 'error', head: undefined });
    const element = probe({ src: addressOf('turns', { as: 'kx' }) });
    await element.until(1);
    element.source.retry();
    expect((await element.until(2)).at(-1)).to.equal('not-public');
    expect(element.source).to.include({ status: 'error', head: undefined, loadedAt: undefined });
  });

  it('says what is wrong with a file that is no resolution', async () => {
    const element = probe({ data: { ...minimal, format: 'resolution/9' } });
    expect(await element.until(1)).to.deep.equal(['schema']);
    expect(element.source.error?.problems?.[0]?.code).to.equal('format');
  });

  it('does not throw on objects that do', async () => {
    const hostile = {
      get publicity(): string {
        throw new Error('no');
      },
    };
    expect(await probe({ data: hostile }).until(1)).to.deep.equal(['schema']);
  });

  it('keeps the last good document when a refresh fails, and is ready again when it comes', async () => {
    const element = probe({ src: addressOf('turns', { as: 'kfk' }) });
    await element.until(1);
    const { head, loadedAt } = element.source;
    element.source.retry();
    await element.updateComplete;
    expect(element.source).to.include({ status: 'ready', refreshing: true });
    expect((await element.until(2)).at(-1)).to.equal('not-found');
    expect(element.source).to.include({ status: 'stale', head, loadedAt });
    element.source.retry();
    expect((await element.until(3)).at(-1)).to.equal('nq-01');
    expect(element.source.status).to.equal('ready');
    expect(element.source.error).to.equal(undefined);
    expect(element.source.head).not.to.equal(head);
    expect(element.rendered).to.deep.equal(['loading', 'ready', 'ready', 'stale', 'stale', 'ready']);
  });

  it('does not show the document of one address for another', async () => {
    const element = probe({ src: addressOf('ok') });
    await element.until(1);
    element.src = addressOf('missing');
    expect((await element.until(2)).at(-1)).to.equal('not-found');
    expect(element.source).to.include({ status: 'error', head: undefined });
  });

  it('retries for every widget that shows the address', async () => {
    const src = addressOf('turns', { as: 'fk' });
    const [one, two] = [probe({ src }), probe({ src })];
    await Promise.all([one.until(1), two.until(1)]);
    one.source.retry();
    expect(await two.until(2)).to.deep.equal(['not-found', 'nq-01']);
    expect(await one.until(2)).to.deep.equal(['not-found', 'nq-01']);
    expect(one.source.head).to.equal(two.source.head);
    expect((await seen(src)).count).to.equal(2);
  });

  it('does not ask for ever when two widgets fail together', async () => {
    const src = addressOf('missing');
    const [one, two] = [probe({ src }), probe({ src })];
    await Promise.all([one.until(1), two.until(1)]);
    one.source.retry();
    await Promise.all([one.until(2), two.until(2)]);
    expect((await seen(src)).count).to.equal(2);
  });

  it('lets go of a request when the address changes', async () => {
    const stuck = addressOf('stuck');
    const element = probe({ src: stuck });
    await seen(stuck, 1);
    element.src = addressOf('ok');
    expect((await seen(stuck, 'end')).ended).to.equal('aborted');
    expect(await element.until(1)).to.deep.equal(['nq-01']);
  });

  it('lets go of a request when it is taken out, and asks again when it is back', async () => {
    const stuck = addressOf('stuck');
    const element = probe({ src: stuck });
    await seen(stuck, 1);
    element.remove();
    expect((await seen(stuck, 'end')).ended).to.equal('aborted');
    expect(element.told).to.deep.equal([]);
    document.body.append(element);
    await seen(stuck, 2);
    expect(element.source.status).to.equal('loading');
    expect(element.told).to.deep.equal([]);
  });

  it('is not disturbed by being moved', async () => {
    const src = addressOf('ok');
    const element = probe({ src });
    await element.updateComplete;
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.until(1);
    const { head } = element.source;
    document.body.append(element);
    box.remove();
    await settled(element);
    expect(element.told).to.deep.equal(['nq-01']);
    expect(element.source).to.include({ status: 'ready', head });
    expect((await seen(src)).count).to.equal(1);
  });

  it('comes back with what it had, though nobody else kept it', async () => {
    settings.keep = 0;
    const src = addressOf('ok');
    const element = probe({ src });
    await element.until(1);
    const { head } = element.source;
    element.remove();
    // It leaves in one task and the document is dropped in the next.
    await task();
    await task();
    document.body.append(element);
    await settled(element);
    expect(element.told).to.deep.equal(['nq-01']);
    expect(element.source).to.include({ status: 'ready', head });
    expect((await seen(src)).count).to.equal(1);
  });

  it('asks for nothing while it is out of the page', async () => {
    const [before, while_] = [addressOf('ok'), addressOf('ok')];
    const element = probe({ src: before });
    await element.until(1);
    element.remove();
    element.src = while_;
    await element.updateComplete;
    expect((await seen(while_)).count).to.equal(0);
    document.body.append(element);
    await element.until(2);
    expect((await seen(while_)).count).to.equal(1);
  });

  it('tries again when the network is back, and only then listens no more', async () => {
    const src = addressOf('turns', { as: 'fk' });
    const element = probe({ src });
    await element.until(1);
    dispatchEvent(new Event('online'));
    expect((await element.until(2)).at(-1)).to.equal('nq-01');
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(element.source.refreshing).to.equal(false);
  });

  it('tries again when its origin is allowed late', async () => {
    const src = (await foreignOrigin()) + addressOf('ok', { cors: '' });
    const element = probe({ src });
    expect(await element.until(1)).to.deep.equal(['origin']);
    allowOrigins([await foreignOrigin()]);
    expect((await element.until(2)).at(-1)).to.equal('nq-01');
  });

  it('names an address that is none', async () => {
    expect(await probe({ src: 'javascript:alert(1)' }).until(1)).to.deep.equal(['address']);
  });

  it('says once that an object was lost before the upgrade', async () => {
    expectConsole('"data" was set before the element was defined');
    for (let i = 0; i < 2; i++) {
      const element = document.createElement('source-probe') as SourceProbe;
      element.setAttribute('data', '[object Object]');
      document.body.append(element);
      await element.updateComplete;
      expect(element.source.status).to.equal('idle');
    }
  });

  it('lets an exception of its owner surface', async () => {
    let surfaced: (reason: unknown) => void;
    const exception = new Promise((resolve) => (surfaced = resolve));
    class Careless extends SourceProbe {
      careless = new ResolutionController(this, {
        onLoad: () => {
          throw new Error('the owner failed');
        },
      });
      // Runners treat an unhandled rejection each in its own way, so it is handled where it surfaces.
      override get updateComplete(): Promise<boolean> {
        const updated = super.updateComplete;
        const then = (callback: () => boolean) => void updated.then(callback).catch((reason: unknown) => surfaced(reason));
        return { then } as unknown as Promise<boolean>;
      }
    }
    customElements.define('source-careless', Careless);
    const element = Object.assign(document.createElement('source-careless') as Careless, { data: minimal });
    document.body.append(element);
    expect(await exception).to.have.property('message', 'the owner failed');
    element.remove();
  });
});
