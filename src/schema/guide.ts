/**
 * What every field is for, in Vietnamese and English: the words of the JSON Schema and of the field guide.
 * Typed by the schemas themselves, so a field without words does not compile.
 */
import type * as z from 'zod/mini';
import { DATA_GUIDE } from './guide-data.js';
import { TEXT_GUIDE } from './guide-text.js';

export type Words = readonly [vi: string, en: string];

/** The object schema behind `optional`, `nullable` and lists. */
type Inner<S> = S extends { _zod: { def: { innerType: infer I } } }
  ? Inner<I>
  : S extends { _zod: { def: { element: infer E } } }
    ? Inner<E>
    : S;
/** Words for every field of an object schema. */
export type Fields<S> = Inner<S> extends { shape: infer P } ? { readonly [K in keyof P]-?: Words } : never;
/** Words for every allowed value of an enumeration. */
export type Values<S> = Inner<S> extends z.core.$ZodType<infer V> ? { readonly [K in Extract<V, string>]-?: Words } : never;

export interface Guide {
  /** The entity in a word, and what it is. */
  title: Words;
  about: Words;
  fields: Readonly<Record<string, Words>>;
  /** Field → value → words. */
  values?: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

/** Every entity of the format, in the order of the field guide. */
export const GUIDE = { ...TEXT_GUIDE, ...DATA_GUIDE } as const;
export type EntityName = keyof typeof GUIDE;

/** A whole valid file, as the guide prints it. The first four fields are all that is required. */
export const MINIMAL_FILE = `{ "format": "resolution/1",
  "id": "nghi-quyet-01",
  "docType": "nghi-quyet",
  "title": "Nghị quyết về nhiệm vụ năm 2026",
  "body": [{ "id": "p1", "kind": "paragraph", "content": "Câu đầu tiên của văn bản." }] }`;
