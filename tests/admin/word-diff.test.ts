import * as fc from 'fast-check';
import { wordDiff } from '../../admin/back-office/src/contributions/follow-up/wordDiff';

const joined = (before: string, after: string, kind: 'REMOVED' | 'ADDED'): string =>
  wordDiff(before, after)
    .filter((part) => part.kind === 'SAME' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('wordDiff', () => {
  it.each([
    ['Appeler tôt.', 'Appeler tôt.', [['SAME', 'Appeler tôt.']]],
    [
      'Appeler tôt.',
      'Appeler très tôt.',
      [
        ['SAME', 'Appeler '],
        ['ADDED', 'très '],
        ['SAME', 'tôt.'],
      ],
    ],
    [
      'Appeler avant six heures.',
      'Appeler vers cinq heures.',
      [
        ['SAME', 'Appeler '],
        ['REMOVED', 'avant six'],
        ['ADDED', 'vers cinq'],
        ['SAME', ' heures.'],
      ],
    ],
    [
      'Le patron répond à cette heure : demandez. Mon numéro : 06.',
      "Le patron répond avant l'ouverture : demandez.",
      [
        ['SAME', 'Le patron répond '],
        ['REMOVED', 'à cette heure'],
        ['ADDED', "avant l'ouverture"],
        ['SAME', ' : demandez.'],
        ['REMOVED', ' Mon numéro : 06.'],
      ],
    ],
    ['À Lyon', '', [['REMOVED', 'À Lyon']]],
    ['', 'À Lyon', [['ADDED', 'À Lyon']]],
    ['', '', []],
  ])('compares "%s" and "%s" word by word', (before, after, parts) => {
    expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(parts);
  });

  it('contains both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('le', 'patron', ' ', '\n', ', ', 'répond', '👋', '6', '.'), { maxLength: 40 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(joined(before, after, 'REMOVED')).toBe(before);
        expect(joined(before, after, 'ADDED')).toBe(after);
      }),
    );
  });

  it('gives one removal and one addition for long texts without a common word', () => {
    const [before, after] = [',;'.repeat(2500), '!?'.repeat(2500)];
    expect(wordDiff(before, after)).toEqual([
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ]);
  });
});
