import * as fc from 'fast-check';
import { isLate, looksUnwanted } from '../../admin/back-office/src/contributions/triage/queue/signs';
import { markedParts } from '../../admin/back-office/src/contributions/intake/markedParts';
import { wordDiff } from '../../admin/back-office/src/contributions/follow-up/wordDiff';

const joined = (before: string, after: string, kind: 'REMOVED' | 'ADDED'): string =>
  wordDiff(before, after)
    .filter((part) => part.kind === 'SAME' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
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
  ])('of "%s" and "%s" is told word by word', (before, after, parts) => {
    expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(parts);
  });

  it('gives back both texts, whatever they are', () => {
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

  it('of two long texts without a word in common is one removal and one addition', () => {
    const [before, after] = [',;'.repeat(2500), '!?'.repeat(2500)];
    expect(wordDiff(before, after)).toEqual([
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ]);
  });
});

describe('personal data in a text', () => {
  it('is marked where the server found it, and nothing is lost', () => {
    const text = 'Écrire à lou@example.org ou au 06 00 00 00 00';
    const finds = [
      { kind: 'EMAIL', start: 9, end: 24 },
      { kind: 'TELEPHONE', start: 31, end: 45 },
    ] as const;
    expect(markedParts(text, finds)).toEqual([
      { text: 'Écrire à ', kind: null },
      { text: 'lou@example.org', kind: 'EMAIL' },
      { text: ' ou au ', kind: null },
      { text: '06 00 00 00 00', kind: 'TELEPHONE' },
    ]);
    expect(markedParts(text, [])).toEqual([{ text, kind: null }]);
  });
});

describe('the signs of the queue', () => {
  it('is late from the moment it was due, and never without one', () => {
    const due = '2026-11-30T09:00:00.000Z';
    const at = Date.parse(due);
    expect([isLate(due, at - 1), isLate(due, at), isLate(null, at)]).toEqual([false, true, false]);
  });

  it('looks unwanted from half of the score on', () => {
    expect([0, 0.49, 0.5, 1].map((spamScore) => looksUnwanted({ spamScore }))).toEqual([false, false, true, true]);
  });
});
