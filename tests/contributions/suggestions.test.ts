import { suggestionsFrom, suggestionWords } from '../../api/contributions/suggestions/finders';
import type { Suggestion } from '../../api/contributions/suggestions/finders';
import { starterTitles } from '../../api/reference/starter/jobs';
import { readPlaces } from '../../api/reference/starter/places';
import { PARAGRAPHS } from './suggestion-paragraphs';
import { GIVING } from './suggestion-sentences';
import { NO_PLACES_AND_AGES, PLACES_AND_AGES } from './suggestion-sentences-of-places';
import { TELLING_NOTHING } from './misleading-sentences';

describe('suggestions found in a contribution', () => {
  const words = suggestionWords(readPlaces(), starterTitles());

  const inBody = (body: string): Suggestion[] => suggestionsFrom({ title: '', body, usefulWhen: null }, words);
  const told = ({ condition: { fact, op, value }, excerpt }: Suggestion) =>
    `${fact} ${op} ${JSON.stringify(value)} « ${excerpt} »`;

  it.each([...GIVING, ...PLACES_AND_AGES, ...PARAGRAPHS])('finds the conditions of "%s"', (text, ...given) => {
    expect(inBody(text).map(told)).toEqual(given);
  });

  it.each([...TELLING_NOTHING, ...NO_PLACES_AND_AGES])('finds nothing in "%s"', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each([
    ['« Venez » est ce que je dis sans permis', ['hasCarLicence eq false « sans permis »']],
    ['Sans permis, je dis « venez »', ['hasCarLicence eq false « Sans permis »']],
    ['Dites « je suis sans permis » au patron', []],
    ['Dites “je suis sans permis” au patron', []],
  ])('takes what stands in quotation marks for an example: %s', (text, given) => {
    expect(inBody(text).map(told)).toEqual(given);
  });

  it('gives the field and the position of each excerpt', () => {
    const usefulWhen = 'Utile 🙂 quand on est sans permis';
    expect(suggestionsFrom({ title: 'Vélos à Lyon', body: 'Un prêt.', usefulWhen }, words)).toEqual([
      {
        condition: { fact: 'place', op: 'under', value: ['69123'] },
        excerpt: 'à Lyon',
        field: 'title',
        start: 6,
        end: 12,
      },
      {
        condition: { fact: 'hasCarLicence', op: 'eq', value: false },
        excerpt: 'sans permis',
        field: 'usefulWhen',
        start: 22,
        end: 33,
      },
    ]);
  });

  it('continues a sentence on the next line, but not after an empty line', () => {
    expect(inBody('Pour les moins de\r\n26 ans').map(({ excerpt }) => excerpt)).toEqual(['les moins de\r\n26 ans']);
    expect(inBody('Pour les moins de\n \n26 ans')).toEqual([]);
  });

  it('returns a repeated condition once, at its first excerpt', () => {
    const found = suggestionsFrom(
      { title: 'Pour les seniors', body: 'Après 50 ans, le réseau compte.', usefulWhen: 'plus de 50 ans' },
      words,
    );
    expect(found.map(({ field, excerpt }) => [field, excerpt])).toEqual([['title', 'Pour les seniors']]);
  });

  it('returns the first twenty at most', () => {
    const ages = Array.from({ length: 30 }, (_, index) => `moins de ${20 + index} ans`);
    expect(inBody(ages.join('. ')).map(({ excerpt }) => excerpt)).toEqual(ages.slice(0, 20));
  });

  it('finds only the places and jobs that it is given', () => {
    const found = suggestionsFrom(
      { title: '', body: 'À Lyon, pour devenir boulanger, quand on est sans permis', usefulWhen: null },
      suggestionWords([], []),
    );
    expect(found.map(({ excerpt }) => excerpt)).toEqual(['sans permis']);
  });

  it('leaves out names shared by two places or two job groups', () => {
    const place = { kind: 'COMMUNE' as const, parentCode: null, population: 30_000 };
    const shared = suggestionWords(
      [
        { ...place, code: '01001', label: 'Grandville' },
        { ...place, code: '02001', label: 'Grandville' },
        { ...place, code: '03001', label: 'Uniqueville' },
      ],
      [
        { label: 'Tisseur / Tisseuse', jobGroupCode: 'H2408' },
        { label: 'Tisseur / Tisseuse', jobGroupCode: 'B1804' },
        { label: 'Soudeur / Soudeuse', jobGroupCode: 'H2913' },
      ],
    );
    const found = suggestionsFrom(
      { title: '', body: 'À Grandville ; à Uniqueville. Devenir tisseur. Devenir soudeuse.', usefulWhen: null },
      shared,
    );
    expect(found.map(({ excerpt }) => excerpt)).toEqual(['à Uniqueville', 'soudeuse']);
  });

  it('prefers the commune that is by far the largest of its name', () => {
    const place = { kind: 'COMMUNE' as const, parentCode: null, label: 'Grandville' };
    const found = (second: number) =>
      suggestionsFrom(
        { title: 'à Grandville', body: '', usefulWhen: null },
        suggestionWords(
          [
            { ...place, code: '01001', population: second },
            { ...place, code: '02001', population: 50_000 },
          ],
          [],
        ),
      );
    expect(found(10_000).map(({ condition }) => condition.value)).toEqual([['02001']]);
    expect(found(10_001)).toEqual([]);
  });
});
