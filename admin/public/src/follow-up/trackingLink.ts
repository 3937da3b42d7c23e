/** The page of this address is made by the server, which never logs it: it works in every browser, with scripts or without. */
export function trackingLink(origin: string, token: string): string {
  return `${origin}/contribuer/suivi/${encodeURIComponent(token)}`;
}

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

/** Where the form goes that mails the link: to a page that needs no script. */
export function sendLinkAddress(token: string): string {
  return `/contribuer/suivi/${encodeURIComponent(token)}/lien`;
}
