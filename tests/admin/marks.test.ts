import { markedParts } from '../../admin/back-office/src/contributions/intake/markedParts';
import { marksOf } from '../../admin/back-office/src/contributions/intake/marks';

describe('markedParts', () => {
  it('splits the text at the marks, and loses nothing', () => {
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

describe('marksOf', () => {
  const suggestion = { field: 'body', start: 10, end: 20 };
  const telephone = { kind: 'TELEPHONE', field: 'body', start: 30, end: 44 } as const;

  it('orders the marks, and marks an excerpt once for several suggestions', () => {
    expect(marksOf({ personalData: [telephone], suggestions: [suggestion, suggestion], corrections: [] })).toEqual([
      { kind: 'SUGGESTION', ...suggestion },
      telephone,
    ]);
  });

  it('prefers personal data to an overlapping suggestion of the same field', () => {
    const across = { field: 'body', start: 25, end: 31 };
    const elsewhere = { field: 'usefulWhen', start: 30, end: 40 };
    expect(marksOf({ personalData: [telephone], suggestions: [across, elsewhere], corrections: [] })).toEqual([
      telephone,
      { kind: 'SUGGESTION', ...elsewhere },
    ]);
  });

  it('does not mark corrected fields', () => {
    const kept = { field: 'usefulWhen', start: 0, end: 4 };
    expect(marksOf({ suggestions: [suggestion, kept], corrections: [{ number: 1 }] })).toEqual([
      { kind: 'SUGGESTION', ...kept },
    ]);
  });
});
