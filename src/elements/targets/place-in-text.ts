import { nextSlice, SLICE } from '../../base/dom.js';
import { placeName } from '../../format/place.js';
import type { ResolutionHead } from '../../schema/head.js';
import { ResolutionReader } from '../../schema/reader.js';

/** Names the place of a block as a citation does: "mục B.II.2", "chú thích 1". Reads the text as far as it has to, in slices; empty where it has no name. */
export async function placeInText(head: ResolutionHead, blockId: string): Promise<string> {
  const reader = ResolutionReader.of(head);
  const { flow } = reader;
  let late = performance.now() + SLICE;
  for (let at = 0; ; at++) {
    while (at >= flow.length && reader.step()) {
      if (performance.now() < late) continue;
      await nextSlice();
      late = performance.now() + SLICE;
    }
    let entry = flow[at];
    if (!entry) break;
    if (entry.node.id !== blockId) continue;
    const labels: string[] = [];
    for (; entry; entry = flow[entry.parent]) if (entry.node.kind === 'section' && entry.node.label) labels.unshift(entry.node.label);
    return placeName(labels);
  }
  const note = head.document?.footnotes?.find(({ id }) => id === blockId);
  return note ? `chú thích ${note.marker}` : '';
}
