import type { GiftLinks } from '../pages-settings.rules';

/** The form as it was built, with the ways to give that the operator has named. */
export function withGiftLinks(html: string, links: GiftLinks): string {
  let shown = html;
  for (const [name, href] of Object.entries(links)) {
    const found = new RegExp(`(<a id="more-${name}") hidden(?:="")? href="#more-${name}"`);
    const address = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    shown = shown.replace(found, (_whole, start: string) => `${start} rel="noopener" href="${address}"`);
  }
  return links.gift === undefined ? shown : shown.replace(/(<li id="gift-money") hidden(?:="")?/, '$1');
}

/** With what is given chosen already, as an address says it; what the form does not offer is passed over. */
export function withKind(html: string, asked: unknown): string {
  if (typeof asked !== 'string' || !/^[A-Z_]{1,30}$/.test(asked)) return html;
  return html.replace(`id="kind-${asked}"`, `id="kind-${asked}" checked`);
}
