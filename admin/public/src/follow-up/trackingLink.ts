/**
 * The token travels after the "#": browsers never send that part, so the secret reaches no server log, no proxy and
 * no Referer header. A query parameter (?jeton=) would be written in all three.
 */
export function trackingLink(origin: string, token: string): string {
  return `${origin}/contribuer/suivi#${encodeURIComponent(token)}`;
}

/** Where the server itself makes the page, for browsers that run no script. */
const SERVED = /\/contribuer\/suivi\/([^/?#\s]+)/;

/** The token in a pasted link of either form, in a location's hash, or given alone; empty when there is none. */
export function tokenIn(text: string): string {
  const pasted = text.trim();
  const [, served] = SERVED.exec(pasted) ?? [];
  if (served !== undefined) return decoded(served);
  const mark = pasted.indexOf('#');
  const token = mark >= 0 ? decoded(pasted.slice(mark + 1)) : pasted;
  const isAddress = mark < 0 && token.includes('/');
  return isAddress || /\s/.test(token) ? '' : token;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
