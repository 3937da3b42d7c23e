import { withoutAccents } from '../../../../shared/withoutAccents';

/** A fact with all the words by which it is found. */
export interface FoundByWords {
  key: string;
  label: string;
  group: string;
  example: string;
  synonyms: string;
  /** The labels of its choices. */
  choices: readonly string[];
}

/** How well one word was found, the best first; NOT_FOUND where it was not. */
const NOT_FOUND = 9;

const beginsAWord = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`);

function rankOf(word: string, fact: FoundByWords): number {
  const label = withoutAccents(fact.label);
  if (label.startsWith(word)) return 0;
  if (beginsAWord(label, word)) return 1;
  if (beginsAWord(withoutAccents(fact.synonyms), word)) return 2;
  if (fact.choices.some((choice) => beginsAWord(withoutAccents(choice), word))) return 3;
  if (beginsAWord(withoutAccents(`${fact.example} ${fact.group}`), word)) return 4;
  return label.includes(word) || withoutAccents(fact.key).includes(word) ? 5 : NOT_FOUND;
}

/** Every word that was typed has to be found; the worst of them counts, but for a label that begins with all of it. */
function rank(typed: string, fact: FoundByWords): number {
  if (withoutAccents(fact.label).startsWith(typed)) return 0;
  return Math.max(...typed.split(/\s+/).map((word) => rankOf(word, fact)));
}

/** The facts that hold what was typed: the best group first, then the best of each group; all of them where nothing was. */
export function searchFacts<Fact extends FoundByWords>(facts: readonly Fact[], typed: string): Fact[] {
  const sought = withoutAccents(typed.trim());
  if (sought === '') return [...facts];
  const ranked = facts
    .map((fact) => ({ fact, rank: rank(sought, fact) }))
    .filter((found) => found.rank < NOT_FOUND)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ fact }) => fact);
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return groups.flatMap((group) => ranked.filter((fact) => fact.group === group));
}
