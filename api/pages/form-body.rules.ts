import type { Fields } from './answers.types';

/** No form of ours has as many. */
const MAX_FIELDS = 200;

/** A body that no form of ours sends, with the HTTP status that says why. */
export class FormFault extends Error {
  constructor(readonly statusCode: 400 | 415) {
    super('A form cannot be read.');
  }
}

/**
 * Reads application/x-www-form-urlencoded in UTF-8, and nothing that is not: a letter that came in another charset would be stored as
 * another one. Line breaks are those of the API: browsers send two characters for each. Throws FormFault.
 */
export function fieldsIn(body: Buffer, contentType: string): Fields {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new FormFault(415);
  const pairs = asText(body)
    .split('&')
    .filter((pair) => pair !== '');
  if (pairs.length > MAX_FIELDS) throw new FormFault(400);
  const fields = new Map<string, string[]>();
  for (const pair of pairs) {
    const [name, value] = parted(pair).map(decoded) as [string, string];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** The first value, where a field is sent twice; empty where it is not sent. */
export function first(fields: Fields, name: string): string {
  return fields.get(name)?.[0] ?? '';
}

function asText(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new FormFault(400);
  }
}

function parted(pair: string): [string, string] {
  const mark = pair.indexOf('=');
  return mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)];
}

function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part.replaceAll('+', ' ')).replace(/\r\n?/g, '\n');
    if (!text.includes('\0')) return text;
  } catch {
    // Told below: bytes that are no UTF-8.
  }
  throw new FormFault(400);
}
