/** What is missing, or too many, at a place of a text that is not JSON. */
export type Lack = 'value' | 'key' | 'colon' | 'comma' | 'quote' | 'nothing';

export type Reading =
  { value: unknown; places: ReadonlyMap<string, number>; lack?: undefined } | { lack: Lack; at: number };

class Lacking extends Error {
  constructor(
    readonly lack: Lack,
    readonly at: number,
  ) {
    super(lack);
  }
}

/** Where one reads, and where each node began, by its JSON pointer. */
interface Reader {
  text: string;
  at: number;
  places: Map<string, number>;
}

const SPACES = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** What matches right here is read over. */
function taken(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

/** A sign after any spaces. */
function isNext(reader: Reader, sign: string): boolean {
  taken(reader, SPACES);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function stringHere(reader: Reader, otherwise: Lack): string {
  const found = taken(reader, STRING);
  if (found === undefined) throw new Lacking(reader.text[reader.at] === '"' ? 'quote' : otherwise, reader.at);
  return JSON.parse(found) as string;
}

/** Parts between commas up to a closing sign. */
function parts(reader: Reader, end: string, readPart: () => void): void {
  if (isNext(reader, end)) return;
  do readPart();
  while (isNext(reader, ','));
  if (!isNext(reader, end)) throw new Lacking('comma', reader.at);
}

function listHere(reader: Reader, pointer: string): unknown[] {
  const list: unknown[] = [];
  parts(reader, ']', () => list.push(valueHere(reader, `${pointer}/${list.length}`)));
  return list;
}

function objectHere(reader: Reader, pointer: string): unknown {
  const entries: [string, unknown][] = [];
  parts(reader, '}', () => {
    taken(reader, SPACES);
    const key = stringHere(reader, 'key');
    if (!isNext(reader, ':')) throw new Lacking('colon', reader.at);
    entries.push([key, valueHere(reader, `${pointer}/${escaped(key)}`)]);
  });
  return Object.fromEntries(entries);
}

function valueHere(reader: Reader, pointer: string): unknown {
  taken(reader, SPACES);
  reader.places.set(pointer, reader.at);
  if (isNext(reader, '[')) return listHere(reader, pointer);
  if (isNext(reader, '{')) return objectHere(reader, pointer);
  const plain = taken(reader, PLAIN);
  return plain === undefined ? stringHere(reader, 'value') : JSON.parse(plain);
}

/** A JSON document with the place of each of its nodes, or the first place where it is not JSON: a browser tells neither. */
export function readJson(text: string): Reading {
  const reader: Reader = { text, at: 0, places: new Map() };
  try {
    const value = valueHere(reader, '');
    taken(reader, SPACES);
    if (reader.at < text.length) throw new Lacking('nothing', reader.at);
    return { value, places: reader.places };
  } catch (error) {
    if (error instanceof Lacking) return { lack: error.lack, at: error.at };
    throw error;
  }
}

/** The line of a place, from 1 on. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
