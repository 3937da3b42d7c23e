/** What a request says of the answer it would like. */
interface Asked {
  url?: string | undefined;
  headers: { accept?: string | undefined };
}

/** Parameters of GraphQL over HTTP: who sends one asks the API, whatever it accepts. */
const OPERATION = ['query', 'extensions'];
const DATA = ['application/json', 'application/graphql-response+json'];

/** Whether somebody opened the address in a browser: a page is preferred to data, and nothing is asked. */
export function wantsPage({ url = '', headers }: Asked): boolean {
  // Asked of every request, and programs name no page.
  if (headers.accept === undefined || !/text\/html/i.test(headers.accept)) return false;
  const [, query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  if (OPERATION.some((name) => parameters.has(name))) return false;
  const accepted = qualities(headers.accept);
  const data = Math.max(0, ...DATA.map((type) => accepted.get(type) ?? 0));
  return (accepted.get('text/html') ?? 0) > data;
}

/** The types that an Accept header names, from 0 to 1. Wildcards count for nothing: every browser sends one. */
function qualities(accept: string): Map<string, number> {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const [, quality = '1'] = parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)).find(Boolean) ?? [];
    return [type, Number(quality) || 0] as const;
  });
  return new Map(ranges);
}
