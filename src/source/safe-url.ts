/**
 * The absolute http(s) address behind `raw`, or undefined when it is none we would link to or fetch: another scheme, a user name or password
 * in it, or characters nobody sees (the URL parser drops line breaks and tabs wherever they stand, which is how `java\nscript:` is smuggled).
 * The verdict is passed on what the parser made of it, never on the text.
 */
export function safeUrl(raw: unknown, base?: string): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  // Most are plain ASCII, and a pattern of all that nobody sees takes a phone six milliseconds to compile.
  if (!text || (/[^ -~]/.test(text) && /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text))) return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
