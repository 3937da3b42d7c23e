/** The site that a link leads to; undefined for anything but a web address. */
export function siteOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : undefined;
}
