import { candidatesQuery, similarity } from '../../api/reference/words/likeness.rules';
import type { Likeness, Sought } from '../../api/reference/words/likeness.rules';

const nothing: Likeness = {
  sameLink: false,
  titles: 0,
  titleStems: 4,
  titleStemsInTitle: 0,
  titleStemsAnywhere: 0,
  bodyStems: 20,
  bodyStemsAnywhere: 0,
};

describe('the similarity of two contributions', () => {
  it.each<[string, Partial<Likeness>, number]>([
    ['nothing in common', {}, 0],
    ['the same link', { sameLink: true }, 0.9],
    ['the same link and the same title', { sameLink: true, titles: 1 }, 1],
    ['the same link and half of the title', { sameLink: true, titles: 0.5 }, 0.95],
    ['the same title', { titles: 1 }, 0.9],
    ['a third of the trigrams of the titles', { titles: 1 / 3 }, 0.3],
    ['every word of the title in the title', { titleStemsInTitle: 4, titleStemsAnywhere: 4 }, 0.7],
    ['every word of the title in the text only', { titleStemsAnywhere: 4 }, 0.35],
    ['two words, of a title of two', { titleStems: 2, titleStemsInTitle: 2, titleStemsAnywhere: 2 }, 0.467],
    ['every word of the body', { bodyStemsAnywhere: 20 }, 0.7],
    ['five words, of a body of five', { bodyStems: 5, bodyStemsAnywhere: 5 }, 0.35],
    ['more of the body than of the title', { titleStemsAnywhere: 1, bodyStemsAnywhere: 10 }, 0.35],
    ['more of the spelling than of the words', { titles: 0.5, titleStemsAnywhere: 1 }, 0.45],
  ])('with %s (%j) is %d', (_what, changes, expected) => {
    expect(similarity({ ...nothing, ...changes })).toBe(expected);
  });
});

describe('the query of the candidates', () => {
  const sought = (stem: string, share: number): Sought => ({ stems: [stem], share });
  const of = (words: readonly Sought[], itemCount: number, most = 100): string | undefined =>
    candidatesQuery(words, { itemCount, most });

  it('is none without words', () => {
    expect(of([], 1000)).toBeUndefined();
  });

  it('asks for the only word, with its near words, in quotes', () => {
    expect(of([{ stems: ["l'an", 'a\\b'], share: 0.5 }], 1000)).toBe("('l''an'|'a\\\\b')");
  });

  it('asks for two words at least, the rarest first', () => {
    expect(of([sought('frequent', 0.3), sought('rare', 0.01)], 1_000_000)).toBe("('rare')&('frequent')");
    expect(of([sought('a', 0.01), sought('b', 0.02), sought('c', 0.03)], 1000)).toBe(
      "('a')&(('b')|('c'))|(('b')&('c'))",
    );
  });

  it('asks for as many words at once as leave few enough items', () => {
    const words = [sought('a', 0.5), sought('b', 0.5), sought('c', 0.5)];
    // Two of three are met in half of the items.
    expect(of(words, 200)).toBe("('a')&(('b')|('c'))|(('b')&('c'))");
    expect(of(words, 201)).toBe("('a')&('b')&('c')".replaceAll(' ', ''));
  });

  it('looks for six words at most', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((stem, index) => sought(stem, 0.9 + index / 100));
    expect(of(words, 1_000_000)).toBe("('a')&('b')&('c')&('d')&('e')&('f')");
  });

  it('counts a word whose share is not known as a rare one', () => {
    const words = [sought('a', 0), sought('b', 0), sought('c', 0)];
    // Two of three, each in one of 2,000: three in four million, less their overlap.
    expect(of(words, 130_000_000)).toBe("('a')&(('b')|('c'))|(('b')&('c'))");
    expect(of(words, 140_000_000)).toBe("('a')&('b')&('c')");
  });
});
