/**
 * Caps that hold before anything is validated or drawn, so that a hostile or broken file costs a message and not the page.
 * The longest of the five real papers has 85 kB of text, 450 lines and four levels.
 */
export const LIMITS = {
  /** Bytes of one JSON file, as they come off the wire after decompression. */
  bytes: 16 * 1024 * 1024,
  /** Levels of sections, items and sub-items inside one another. */
  depth: 24,
  /** Sections and blocks of one document, and entries of any one list. */
  nodes: 100_000,
  /** Cells and runs of one node: a node is drawn in one go. */
  pieces: 20_000,
  /** Cells and runs of one document. */
  allPieces: 500_000,
  /** Characters of one string. */
  text: 200_000,
  /** Characters of an identifier. */
  id: 200,
} as const;
