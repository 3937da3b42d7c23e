import { tied, tiedWords } from '../../admin/shared/typography';

describe('French words on the screens', () => {
  it('keep each mark on the line of its word', () => {
    expect(tied('« Oui » : 70 % ? Non ; voilà !')).toBe(
      '«\u00a0Oui\u00a0»\u00a0: 70\u00a0%\u00a0? Non\u00a0; voilà\u00a0!',
    );
  });

  it('leave the names of values as they are', () => {
    expect(tied('de %{low} à %{high} %')).toBe('de %{low} à %{high}\u00a0%');
  });

  it('are tied file by file, lists and parts among them, and once', () => {
    const words = { title: 'Pourquoi ?', live: { truths: ['Vrai !'], count: 3 } };
    expect(tiedWords(words)).toEqual({ title: 'Pourquoi\u00a0?', live: { truths: ['Vrai\u00a0!'], count: 3 } });
    expect(tiedWords(words)).toBe(tiedWords(words));
  });
});
