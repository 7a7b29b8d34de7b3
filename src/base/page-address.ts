/** What social networks and counters hang on an address; it would only make a code finer and a line longer. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|zarsrc)$/;

/** The page's address to be passed on, with a place in it. */
export function pageAddress(place = ''): string {
  const url = new URL(location.href);
  url.hash = place;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
