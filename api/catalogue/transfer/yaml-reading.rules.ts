import { Composer, LineCounter, Parser, isMap, isScalar, isSeq } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { Sentence } from '../../platform/language';
import { isReadable } from '../../platform/invisible';
import type { Keys, Spot } from './transfer.types';
import { saidOf } from './yaml-messages.rules';
import { YAML_LIMITS, structureFault } from './yaml-structure.rules';

export interface YamlFault {
  spot: Spot;
  reason: Sentence;
}

export interface YamlDocument {
  value: unknown;
  at(keys: Keys): Spot;
}

export type YamlReading = { document: YamlDocument; faults: [] } | { document: undefined; faults: YamlFault[] };

const START: Spot = { line: 1, column: 1 };
const TOO_LARGE = {
  fr: `Plus de ${YAML_LIMITS.bytes / 1024} Ko.`,
  en: `Larger than ${YAML_LIMITS.bytes / 1024} KB.`,
};
const NOT_UTF8 = {
  fr: 'N’est pas en UTF-8 : enregistrez le fichier dans cet encodage.',
  en: 'Not UTF-8: save the file with this encoding.',
};
const EMPTY = { fr: 'Le fichier est vide.', en: 'The file is empty.' };
const ONE_DOCUMENT = { fr: 'Un seul document par fichier.', en: 'One document for each file.' };
const UNREADABLE = {
  fr: 'Ce texte contient un caractère illisible.',
  en: 'This text holds a character that cannot be read.',
};
/** A file with more faults than this is not worth reading further. */
const MAX_FAULTS = 20;

/** The one document of a YAML file. Custom tags, aliases, and what is too large or too deep are refused before they cost anything. */
export function readYaml(bytes: Uint8Array): YamlReading {
  if (bytes.length > YAML_LIMITS.bytes) return refused({ spot: START, reason: TOO_LARGE });
  const text = textOf(bytes);
  if (typeof text !== 'string') return refused({ spot: text, reason: NOT_UTF8 });
  const lines = new LineCounter();
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const fault = structureFault(tokens);
  if (fault !== undefined) return refused({ spot: spotOf(fault.offset), reason: fault.reason });
  const [document, another] = [...new Composer({ version: '1.2', stringKeys: true }).compose(tokens)];
  if (document === undefined || document.contents === null) return refused({ spot: START, reason: EMPTY });
  if (another !== undefined) return refused({ spot: spotOf(another.range[0]), reason: ONE_DOCUMENT });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    return refused(...wrong.map((error) => ({ spot: spotOf(error.pos[0]), reason: saidOf(error) })));
  return sound(document, spotOf);
}

function sound(document: Document.Parsed, spotOf: (offset: number) => Spot): YamlReading {
  const value: unknown = document.toJS();
  const at = (keys: Keys): Spot => spotOf(offsetOf(document.contents, keys));
  const unreadable = unreadableIn(value, []).map((keys) => ({
    spot: at(keys),
    reason: UNREADABLE,
  }));
  return unreadable.length > 0 ? refused(...unreadable) : { document: { value, at }, faults: [] };
}

function refused(...faults: YamlFault[]): YamlReading {
  return { document: undefined, faults: faults.slice(0, MAX_FAULTS) };
}

/** With line ends of one kind; or the place of the first byte that is not UTF-8. */
function textOf(bytes: Uint8Array): string | Spot {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }
}

/** Of the value, or of the nearest one around it that is there. */
function offsetOf(root: ParsedNode | null, keys: Keys): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of [undefined, ...keys]) {
    if (key !== undefined) node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function unreadableIn(value: unknown, keys: Keys): Keys[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [keys];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isReadable(key) ? [] : [keys]),
    ...unreadableIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  ]);
}
