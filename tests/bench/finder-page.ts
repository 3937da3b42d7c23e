import { seeded } from './bench';

/** What is asked for while somebody types. */
export const FIELDS = ['jobs', 'places'] as const;
export type Field = (typeof FIELDS)[number];

export const QUERY: Readonly<Record<Field, string>> = {
  jobs: 'query ($search: String!, $first: Int) { jobs(search: $search, first: $first) { code label feminine masculine jobGroup { code label } } }',
  places:
    'query ($search: String!, $first: Int) { places(search: $search, first: $first) { code kind label parent { code label } } }',
};

const SHORTEST = 2;
/** One in so many has a letter too few. */
const MISSPELT = 10;

/** So many different searches as people type them: names and their beginnings, from the first word or a later one, some of them misspelt. */
export function typed(names: readonly string[], count: number): { search: string; first: number }[] {
  const random = seeded(names.length);
  const below = (end: number): number => Math.floor(random() * end);
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const words = (names[below(names.length)] ?? '').toLowerCase().split(' ');
    const name = words.slice(below(words.length)).join(' ');
    const begun = name.slice(0, SHORTEST + below(name.length));
    const at = 1 + below(begun.length - 1);
    const search = below(MISSPELT) === 0 ? begun.slice(0, at) + begun.slice(at + 1) : begun;
    drawn.add(JSON.stringify({ search, first: 5 + below(20) }));
  }
  return [...drawn].map((question) => JSON.parse(question) as { search: string; first: number });
}
