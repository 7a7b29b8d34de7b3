/**
 * `resolution/1`, the text layer: what the paper says, verbatim and in order.
 *
 * `preface`, `body` and `conclusions` (Akoma Ntoso's words) together with `footnotes` hold every character of the source once and in order.
 * Every other field is a *reading* of that text. Shapes here are shallow: children are validated node by node by `reader.ts`,
 * so one bad node costs one message and a deep tree cannot overflow the stack.
 */
import * as z from 'zod/mini';
import { LIMITS } from './limits.js';

const text = z.string().check(z.maxLength(LIMITS.text));
const filled = z.string().check(z.minLength(1), z.maxLength(LIMITS.text));
/** Part of addresses, where half a character (a lone surrogate) cannot stand. */
export const Id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id), z.regex(/^\P{Cs}*$/u));
const optionalText = z.optional(text);
const nullableText = z.optional(z.nullable(text));
/** Whole line numbers of the source, 1-based: first and last line. */
const Lines = z.array(z.int()).check(z.minLength(2), z.maxLength(2));

/** A date or period as printed, with what could be read of it. Nothing but `raw` is ever shown as a quotation. */
export const DateValue = z.looseObject({
  raw: text,
  /** First day, `YYYY-MM-DD`, or an instant `YYYY-MM-DDThh:mm`; Asia/Ho_Chi_Minh. */
  from: nullableText,
  /** Last valid day, inclusive. */
  to: nullableText,
  precision: z.optional(z.enum(['time', 'day', 'month', 'quarter', 'year', 'term', 'event'])),
  bound: z.optional(z.enum(['before', 'by', 'in', 'from', 'until'])),
  calendar: z.optional(z.enum(['solar', 'lunar'])),
  recurrence: optionalText,
  /** 0 … 1. */
  confidence: z.optional(z.number()),
});

/** A stretch of text with one look, or a mark standing in the text. */
export const Run = z.looseObject({
  text: optionalText,
  strong: z.optional(z.boolean()),
  em: z.optional(z.boolean()),
  /** Id of the Citation these words are. */
  cite: z.optional(Id),
  /** Id of the Issue raised about these words. */
  sic: z.optional(Id),
  /** Id of the Footnote called here. */
  noteRef: z.optional(Id),
  /** Id of the Footnote whose text the source printed at this spot; drawn elsewhere. */
  noteBody: z.optional(Id),
  /** What kind of personal data was taken out here. */
  redacted: z.optional(z.enum(['phone', 'id-number', 'account', 'name', 'address'])),
});

export const Content = z.union([text, z.array(Run)]);

const placed = {
  /** Source lines the node was read from. */
  lines: z.optional(Lines),
  /** The printed characters, when folding white space, form or markup made `content` differ from them. */
  raw: optionalText,
  /** Source lines after which a page-break split was joined. */
  joins: z.optional(z.array(z.int())),
};

export const BlockShape = z.looseObject({
  id: Id,
  kind: z.enum(['paragraph', 'item', 'table', 'quote']),
  /** What the block is for: in the preface and conclusions always, in the body where it is known. */
  role: z.optional(
    z.enum([
      'parent',
      'issuer',
      'state',
      'motto',
      'star',
      'number',
      'place',
      'draft',
      'circulation',
      'kind',
      'subject',
      'theme',
      'rule',
      'session',
      'basis',
      'enacting',
      'closing',
      'recipients-label',
      'recipient',
      'authority',
      'position',
      'signed',
      'signatory',
      'other',
    ]),
  ),
  /** The bullet or number as printed: "-", "+", "a)", "(1)". */
  label: optionalText,
  content: z.optional(Content),
  /** Table rows of cells; a cell is content. */
  rows: z.optional(z.array(z.array(Content))),
  ...placed,
});

export const SectionShape = z.looseObject({
  id: Id,
  kind: z.literal('section'),
  /** The label as printed: "I.", "A.", "1.1", "PHẦN THỨ NHẤT", "Điều 3." */
  label: optionalText,
  heading: z.optional(Content),
  /** Whether the heading is a clause that is a full sentence, drawn as text and not as a title. */
  clause: z.optional(z.boolean()),
  /** The count the heading declares: "(07 chỉ tiêu)" → 7. */
  declaredCount: z.optional(z.int()),
  ...placed,
});

export const Footnote = z.looseObject({
  id: Id,
  marker: text,
  content: Content,
  /** Where it hangs; null when the source lost the place. */
  blockId: z.optional(z.nullable(Id)),
  ...placed,
});

export const Citation = z.looseObject({
  id: Id,
  raw: filled,
  number: nullableText,
  /** Kind of the cited paper as printed: "Nghị quyết". */
  label: optionalText,
  date: z.optional(z.nullable(DateValue)),
  issuer: nullableText,
  relation: z.optional(z.enum(['basis', 'implements', 'refers', 'amends'])),
  /** Address of the cited document, once somebody resolved it. */
  resolvedTo: nullableText,
  blockId: z.optional(Id),
});

export const Recipient = z.looseObject({ text: filled, purpose: nullableText, blockId: z.optional(Id) });

export const Signature = z.looseObject({
  authority: nullableText,
  position: nullableText,
  name: nullableText,
  state: z.optional(z.enum(['signed', 'unsigned'])),
  blockId: z.optional(Id),
});

export const Issue = z.looseObject({
  id: Id,
  severity: z.enum(['error', 'warning', 'hint']),
  code: Id,
  message: filled,
  messageEn: optionalText,
  /** Id of the node it is about. */
  where: z.optional(Id),
  /** The words it is about, verbatim. */
  exact: optionalText,
  line: z.optional(z.int()),
  suggestion: nullableText,
  /** What a person made of it: the words are right, the suggestion is what is meant, or `suggestion` now holds what that person says is meant. */
  decision: z.optional(z.enum(['kept', 'accepted', 'corrected'])),
});

export const Source = z.looseObject({
  fileName: optionalText,
  url: optionalText,
  sha256: optionalText,
  encoding: optionalText,
  ocr: z.optional(z.boolean()),
  lines: z.optional(z.int()),
  /** Everything a listed rule took out of the text: nothing else may be missing. */
  dropped: z.optional(z.array(z.looseObject({ rule: Id, line: z.int(), text }))),
});

export const Envelope = z.looseObject({
  format: z.literal('resolution/1'),
  id: Id,
  lang: optionalText,
  docType: z.enum(['nghi-quyet', 'thong-bao', 'bao-cao', 'ke-hoach', 'chuong-trinh', 'ket-luan', 'chi-thi', 'quyet-dinh', 'other']),
  docTypeLabel: nullableText,
  title: filled,
  subject: nullableText,
  system: z.optional(z.enum(['party', 'state', 'council', 'front'])),
  number: nullableText,
  numberRaw: nullableText,
  issuer: z.optional(
    z.nullable(
      z.looseObject({
        name: nullableText,
        parent: nullableText,
        validUntil: nullableText,
        succeededBy: nullableText,
      }),
    ),
  ),
  place: nullableText,
  issued: z.optional(z.nullable(DateValue)),
  meeting: z.optional(z.nullable(DateValue)),
  effective: z.optional(z.nullable(DateValue)),
  period: z.optional(z.nullable(DateValue)),
  stage: z.optional(z.enum(['draft', 'issued', 'superseded', 'expired'])),
  supersededBy: z.optional(z.nullable(z.looseObject({ title: filled, url: optionalText }))),
  publicity: z.optional(z.enum(['public', 'internal', 'secret'])),
  /** "Lưu hành nội bộ", "Xong hội nghị trả lại" as printed. */
  circulation: nullableText,
  /** Address of the signed original (PDF). */
  original: z.optional(z.nullable(z.looseObject({ url: filled, label: optionalText }))),
  source: z.optional(Source),
  signature: z.optional(z.nullable(Signature)),
});

export type DateValue = z.infer<typeof DateValue>;
export type Run = z.infer<typeof Run>;
export type Content = z.infer<typeof Content>;
export type Block = z.infer<typeof BlockShape> & { children?: Block[] };
export type Section = z.infer<typeof SectionShape> & { children?: FlowNode[] };
/** What a body is made of, told apart by `kind`. */
export type FlowNode = Block | Section;
export type Footnote = z.infer<typeof Footnote>;
export type Citation = z.infer<typeof Citation>;
export type Recipient = z.infer<typeof Recipient>;
export type Signature = z.infer<typeof Signature>;
export type Issue = z.infer<typeof Issue>;
export type Source = z.infer<typeof Source>;
export type Envelope = z.infer<typeof Envelope>;
