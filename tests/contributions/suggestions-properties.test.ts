import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { EXPLICIT_AGES, VAGUE_AGES } from '../../api/contributions/suggestions/finders/ages';
import { DEGREES } from '../../api/contributions/suggestions/finders/degrees';
import { DIFFICULTIES } from '../../api/contributions/suggestions/finders/difficulties';
import { JOB_DOMAINS } from '../../api/contributions/suggestions/finders/job-domains';
import { MEANS } from '../../api/contributions/suggestions/finders/means';
import { PERSONS } from '../../api/contributions/suggestions/finders/persons';
import { PROJECTS } from '../../api/contributions/suggestions/finders/projects';
import { SEARCH_LENGTHS } from '../../api/contributions/suggestions/finders/search-lengths';
import { suggestionsFrom, suggestionWords } from '../../api/contributions/suggestions/finders';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';

import { starterTitles } from '../../api/reference/starter/jobs';
import { readPlaces } from '../../api/reference/starter/places';
import { parseRule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { GIVING } from './suggestion-sentences';
import { TELLING_NOTHING } from './misleading-sentences';

const PATTERNS = [
  ...EXPLICIT_AGES,
  ...VAGUE_AGES,
  ...DEGREES,
  ...DIFFICULTIES,
  ...JOB_DOMAINS,
  ...MEANS,
  ...PERSONS,
  ...PROJECTS,
  ...SEARCH_LENGTHS,
];

const places = readPlaces();
const tree = new PlaceTree(places);
const words = suggestionWords(places, starterTitles());
const world = { ...fixtureWorld(), placeChain: (code: string) => (tree.has(code) ? tree.chain(code) : undefined) };

const sentences = [...GIVING.map(([text]) => text), ...TELLING_NOTHING];
const pieces = oneof(
  { weight: 3, arbitrary: constantFrom(...sentences) },
  { weight: 4, arbitrary: constantFrom(...new Set(sentences.flatMap((text) => text.split(' ')))) },
  {
    weight: 1,
    arbitrary: constantFrom(
      '',
      ' ',
      '\n',
      ', ',
      '·e·s',
      '(e)',
      '🙂',
      '\ud83d',
      'é',
      'ﬁ',
      '’',
      '«',
      '»',
      '+',
      '-',
      '١٢',
      'ans',
      '26',
      '.',
      '/',
    ),
  },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 20 }) },
);
const texts = array(pieces, { maxLength: 40 }).map((some) => some.join(' '));

describe('suggestions for any text', () => {
  it('are valid rules with excerpts at the given positions', () => {
    assert(
      property(texts, texts, (title, body) => {
        const given = { title, body, usefulWhen: null };
        const found = suggestionsFrom(given, words);
        for (const { condition, excerpt, field, start, end } of found) {
          expect(parseRule(condition, world).faults).toEqual([]);
          expect(excerpt).toBe((given[field] ?? '').slice(start, end));
          expect(excerpt.trim()).not.toBe('');
        }
        expect(new Set(found.map(({ condition }) => JSON.stringify(condition))).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 150 },
    );
  });

  it('are found without an exception', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 5000 }),
        string({ unit: 'grapheme', maxLength: 500 }),
        (body, title) => {
          expect(suggestionsFrom({ title, body, usefulWhen: body }, words).length).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    'a',
    'é',
    '9',
    '9,9.',
    '🙂',
    '·e',
    'de plus de ',
    'sans permis ni ',
    'depuis plus d un an ',
    'cherche ',
    'à Lyon et ',
    'comme serveur, ',
    "n'a pas ",
    'entretien en avant aux ',
    '«',
    '16 à 25 ',
  ])('are found in time when "%s" fills 5,000 characters', (piece) => {
    const body = piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000);
    expect(suggestionsFrom({ title: '', body, usefulWhen: null }, words).length).toBeLessThanOrEqual(3);
  });

  it('use patterns without nested unbounded repeats', () => {
    expect(PATTERNS.length).toBeGreaterThan(80);
    expect(
      PATTERNS.flatMap(({ pattern, within, without }) => [pattern, within, without]).filter(
        (pattern) => pattern !== undefined && repeatsRepeats(pattern.source),
      ),
    ).toEqual([]);
    expect([/(?:a+b?)+/, /(?:(?:a|b)*c)*/, /(?:a{2,})+/].map(({ source }) => repeatsRepeats(source))).toEqual([
      true,
      true,
      true,
    ]);
    expect([/(?:\w+ ){0,3}/, /(?:a|b)+ c*/, /[(+]+\(*/].map(({ source }) => repeatsRepeats(source))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

/** Returns true when a group with an unbounded repeat is itself repeated without bound. */
function repeatsRepeats(source: string): boolean {
  const groups: boolean[] = [false];
  const tokens = source.match(/\\.|\[(?:\\.|[^\]])*\]|\(|\)(?:[*+]|\{\d+,\})?|[*+]|\{\d+,\}|./gs) ?? [];
  for (const token of tokens) {
    if (token === '(') groups.push(false);
    else if (token.startsWith(')')) {
      const holdsRepeat = groups.pop() ?? false;
      const isRepeated = token.length > 1;
      if (holdsRepeat && isRepeated) return true;
      if (holdsRepeat || isRepeated) groups[groups.length - 1] = true;
    } else if (/^(?:[*+]|\{\d+,\})$/.test(token)) groups[groups.length - 1] = true;
  }
  return false;
}
