import { extractOf, maskedWords } from '../../api/contributions/masked-words.rules';

const clean = { title: 'Appeler le boulanger', body: 'Il embauche en mai.', usefulWhen: null, link: null };

describe('the words that a contribution is searched by', () => {
  it('need no copy where they hold no personal data', () => {
    const none = { personalDataSought: true, maskedTitle: null, maskedText: null };
    expect(maskedWords(clean)).toEqual(none);
    expect(maskedWords({ ...clean, usefulWhen: 'Au printemps.', link: 'https://example.org' })).toEqual(none);
  });

  it('are kept without the personal data that one of them holds', () => {
    const { maskedTitle, maskedText } = maskedWords({
      ...clean,
      title: 'Appeler Lou au 06 12 34 56 78',
      usefulWhen: 'Écrire à lou@example.org',
    });
    expect(maskedTitle?.trim()).toBe('Appeler Lou au');
    expect(maskedText?.trim()).toBe('Il embauche en mai.\n\nÉcrire à');
  });

  it.each(['title', 'body', 'usefulWhen', 'link'] as const)('are all kept where the %s holds some', (field) => {
    const { maskedTitle, maskedText } = maskedWords({ ...clean, [field]: 'lou@example.org' });
    expect([maskedTitle, maskedText]).toEqual([
      field === 'title' ? ' ' : clean.title,
      field === 'body' ? ' ' : field === 'usefulWhen' ? `${clean.body}\n\n ` : clean.body,
    ]);
  });
});

describe('the extract of a contribution', () => {
  const extract = (body: string, contributorName: string | null = null) => extractOf({ body, contributorName });

  it('is one line of whole words, without personal data', () => {
    expect(extract('Appelez\n\n  le 06 12 34 56 78,\tle matin.')).toBe('Appelez le [téléphone masqué], le matin.');
    const long = extract('conseil '.repeat(60));
    expect(long.length).toBeLessThanOrEqual(160);
    expect(long.endsWith('conseil…')).toBe(true);
  });

  it('does not name who gave it', () => {
    expect(extract('Ici Nadia. Le marché embauche.', 'Nadia')).toBe('Ici [nom masqué]. Le marché embauche.');
  });

  it('cuts a word that is longer than the line', () => {
    expect(extract('x'.repeat(300))).toHaveLength(160);
  });
});
