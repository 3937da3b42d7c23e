import { serverWords } from '../../admin/public/serverWords';
import { faultOf, inOrder, ownFaults } from '../../api/pages/contribute/form-faults.rules';
import type { ContributorWords, Words } from '../../api/pages/words.types';

const { inLanguages, formFields, questions } = JSON.parse(serverWords()) as Words;
const words: ContributorWords = { ...inLanguages.fr, formFields, questions };
const [told = ''] = Object.keys(words.faults).filter((key) => key.startsWith('title '));

describe('the faults that the form knows by itself', () => {
  const faults = (fields: Record<string, string[]>, about = {}) =>
    ownFaults(
      new Map(Object.entries({ title: ['Un titre'], body: ['Un texte'], ...fields })),
      { hasKind: true, place: { kind: 'NONE' }, ...about },
      words,
    );

  it('are none where nothing is missing', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ mayBeNamed: ['on'], contributorName: ['Lou'] })).toEqual([]);
    expect(faults({ contributorName: ['  '] }, { place: { kind: 'FOUND', code: '69123' } })).toEqual([]);
  });

  it('tell nothing that was written from something too short', () => {
    expect(faults({ title: [' '], body: [] })).toEqual([
      { field: 'title', message: words.form.titleMissing },
      { field: 'body', message: words.form.bodyMissing },
    ]);
  });

  it('are a kind that was not chosen, a place that is not certain, and a name that is to be shown and not given', () => {
    expect(faults({}, { hasKind: false })).toEqual([{ field: 'kind', message: words.form.kindMissing }]);
    expect(faults({}, { place: { kind: 'UNKNOWN' } })).toEqual([
      { field: 'place', message: words.unscripted.placeUnknown },
    ]);
    expect(faults({}, { place: { kind: 'UNCERTAIN', candidates: [] } })).toEqual([
      { field: 'place', message: words.unscripted.placeUncertain },
    ]);
    expect(faults({ mayBeNamed: ['on'], contributorName: ['  '] })).toEqual([
      { field: 'contributorName', message: words.form.nameMissing },
    ]);
  });
});

describe('a refusal of the API', () => {
  it('is told beside its field, in the words of the form where it has some', () => {
    const code = told.slice('title '.length);
    expect(faultOf({ code, field: ['title'], message: 'API' }, words)).toEqual({
      field: 'title',
      message: words.faults[told],
    });
    expect(faultOf({ code: 'ANY', field: ['title', '0'], message: 'API' }, words)).toEqual({
      field: 'title',
      message: 'API',
    });
    expect(faultOf({ code: 'ANY', field: ['placeCode'], message: 'API' }, words)).toEqual({
      field: 'place',
      message: 'API',
    });
  });

  it('has no field where the page cannot show it', () => {
    expect(faultOf({ code: 'ANY', message: 'API' }, words)).toEqual({ message: 'API' });
    expect(faultOf({ code: 'ANY', field: ['idempotencyKey'], message: 'API' }, words)).toEqual({ message: 'API' });
  });
});

describe('the faults of a form', () => {
  it('come in the order of the page, one for each field, then those of no field', () => {
    const [one = '', two = ''] = words.formFields;
    const faults = [
      { message: 'none' },
      { field: two, message: 'b' },
      { field: one, message: 'a' },
      { field: one, message: 'again' },
    ];
    expect(inOrder(faults, words)).toEqual([
      { field: one, message: 'a' },
      { field: two, message: 'b' },
      { message: 'none' },
    ]);
  });
});
