import type { CST } from 'yaml';
import type { Sentence } from '../../platform/language';

/** A file beyond these is no item of a catalogue, and might be made to exhaust who reads it. */
export const YAML_LIMITS = { bytes: 512 * 1024, depth: 32, keys: 100, items: 10_000 };

export interface StructureFault {
  offset: number;
  reason: Sentence;
}

/** What a document may hold of YAML but a file of a catalogue may not. */
const REFUSED: Readonly<Record<string, Sentence>> = {
  alias: {
    fr: 'Les alias (*) ne sont pas lus : écrivez la valeur elle-même.',
    en: 'Aliases (*) are not read: write the value itself.',
  },
  anchor: { fr: 'Les ancres (&) ne sont pas lues.', en: 'Anchors (&) are not read.' },
  tag: { fr: 'Les étiquettes (!) ne sont pas lues.', en: 'Tags (!) are not read.' },
  directive: { fr: 'Les directives (%) ne sont pas lues.', en: 'Directives (%) are not read.' },
};

const TOO_DEEP = {
  fr: `Plus de ${YAML_LIMITS.depth} niveaux imbriqués.`,
  en: `Nested more than ${YAML_LIMITS.depth} deep.`,
};

interface Waiting {
  token: CST.Token;
  depth: number;
}

/** The first thing in the tokens of a file that is refused before any value is made of them. Walks without recursion, however deep. */
export function structureFault(tokens: readonly CST.Token[]): StructureFault | undefined {
  const waiting: Waiting[] = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    const reason = REFUSED[token.type] ?? sizeFault(token, depth);
    if (reason !== undefined) return { offset: token.offset, reason };
    for (const child of inside(token)) waiting.push({ token: child, depth: isCollection(token) ? depth + 1 : depth });
  }
  return undefined;
}

function sizeFault(token: CST.Token, depth: number): Sentence | undefined {
  if (!isCollection(token)) return undefined;
  if (depth >= YAML_LIMITS.depth) return TOO_DEEP;
  const isMap = token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
  const limit = isMap ? YAML_LIMITS.keys : YAML_LIMITS.items;
  if (token.items.length <= limit) return undefined;
  return {
    fr: `Plus de ${limit} ${isMap ? 'clés' : 'valeurs'} au même endroit.`,
    en: `More than ${limit} ${isMap ? 'keys' : 'values'} in one place.`,
  };
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

/** The last first, since it is taken from the end. */
function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return present([...token.start, token.value]).toReversed();
  if (!isCollection(token)) return [];
  return token.items
    .flatMap(({ start, key, sep, value }) => present([...start, key, ...(sep ?? []), value]))
    .toReversed();
}

function present(tokens: readonly (CST.Token | null | undefined)[]): CST.Token[] {
  return tokens.filter((token) => token !== null && token !== undefined);
}
