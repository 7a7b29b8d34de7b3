/** A printed page as Chromium writes it, read just far enough to count what stands on each page. */
import { inflateSync } from 'node:zlib';

/** How many letters each page of a PDF shows, in order. */
export function lettersByPage(pdf) {
  const text = pdf.toString('latin1');
  const objects = new Map([...text.matchAll(/^(\d+) 0 obj\s([^]*?)\bendobj/gm)].map(([, id, body]) => [id, body]));
  const root = [...objects.values()].find((body) => /\/Type\s*\/Pages\b/.test(body) && !/\/Parent\b/.test(body));
  const pagesIn = (body) =>
    [.../\/Kids\s*\[([^\]]*)\]/.exec(body)[1].matchAll(/(\d+) 0 R/g)]
      .map(([, id]) => objects.get(id))
      .flatMap((kid) => (/\/Type\s*\/Pages\b/.test(kid) ? pagesIn(kid) : [kid]));
  return pagesIn(root).map((page) => {
    const stream = objects.get(/\/Contents (\d+) 0 R/.exec(page)[1]);
    const start = stream.indexOf('stream') + 'stream'.length;
    const bytes = Buffer.from(stream.slice(stream[start] === '\r' ? start + 2 : start + 1, stream.lastIndexOf('endstream')), 'latin1');
    const code = (/\/Filter\s*\/FlateDecode/.test(stream) ? inflateSync(bytes) : bytes).toString('latin1');
    // Shown as numbers of glyphs, four digits each.
    return [...code.matchAll(/<([\dA-Fa-f]+)>/g)].reduce((sum, [, glyphs]) => sum + glyphs.length / 4, 0);
  });
}
