import { array, assert, constantFrom, oneof, property, record, uniqueArray } from 'fast-check';
import { WordIndex } from '../../api/catalogue/published/word-index.rules';

const words = (title: string, others = '') => {
  const [ofTitle, ofBody] = [title.split(' '), others === '' ? [] : others.split(' ')];
  return { title: ofTitle, all: [...new Set([...ofTitle, ...ofBody])] };
};

describe('the index of words', () => {
  const ranks = (index: WordIndex, ...sought: string[][]) =>
    Object.fromEntries(index.find(sought).map(({ id, rank }) => [id, rank]));

  it('puts what says all the words in its title first, then what says some of them there, then the texts', () => {
    const index = new WordIndex();
    index.set('both', words('mission local', 'jeun'));
    index.set('one', words('mission', 'local'));
    index.set('text', words('aid', 'mission local'));
    index.set('none', words('aid', 'mission'));
    for (const id of ['a', 'b']) index.set(id, words('mission local'));
    expect(ranks(index, ['mission'], ['local'])).toEqual({ both: 1000, a: 1000, b: 1000, one: 625, text: 250 });
  });

  it('finds what says half of the words where few say all', () => {
    const index = new WordIndex();
    index.set('all', words('lettr motiv', 'exempl'));
    index.set('half', words('lettr'));
    index.set('less', words('exempl'));
    expect(ranks(index, ['lettr'], ['motiv'], ['exempl'])).toEqual({ all: 750 });
    expect(ranks(index, ['lettr'], ['motiv'])).toEqual({ all: 1000, half: 500 });
  });

  it('counts near spellings half, and a word once however many of its spellings stand there', () => {
    const index = new WordIndex();
    index.set('near', words('motiv motif'));
    index.set('exact', words('motivas motiv'));
    expect(ranks(index, ['motivas', 'motiv', 'motif'])).toEqual({ near: 500, exact: 1000 });
  });

  it('finds nothing for words that stand nowhere, and for none', () => {
    const index = new WordIndex();
    index.set('a', words('lettr'));
    expect([index.find([['xylophon']]), index.find([])]).toEqual([[], []]);
  });

  it('finds an item by its words of now, however often it was changed', () => {
    const stems = ['a', 'b', 'c', 'd'];
    const stem = constantFrom(...stems);
    const change = record({
      id: constantFrom('1', '2', '3'),
      words: oneof(uniqueArray(stem, { minLength: 1 }), constantFrom(undefined)),
    });
    assert(
      property(array(change, { maxLength: 40 }), stem, (changes, sought) => {
        const index = new WordIndex();
        const now = new Map<string, string[]>();
        for (const { id, words: given } of changes) {
          if (given === undefined) {
            index.delete(id);
            now.delete(id);
          } else {
            index.set(id, { title: given.slice(0, 1), all: given });
            now.set(id, given);
          }
        }
        const expected = [...now].filter(([, held]) => held.includes(sought)).map(([id]) => id);
        expect(
          index
            .find([[sought]])
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.sort());
        expect(index.size).toBe(now.size);
      }),
    );
  });

  it('finds each item by its own words while those of others are swept away', () => {
    const index = new WordIndex();
    const many = (id: string, times: number) => Array.from({ length: 130 }, (_one, place) => `${id}${times}x${place}`);
    for (let times = 0; times < 60; times += 1) {
      for (const id of ['a', 'b', 'c']) index.set(id, { title: [], all: ['shared', ...many(id, times)] });
      for (const id of ['a', 'b', 'c']) expect(ranks(index, [`${id}${times}x129`])).toEqual({ [id]: 250 });
      expect(ranks(index, ['shared'])).toEqual({ a: 250, b: 250, c: 250 });
    }
  });

  it('stays as large as what it holds', () => {
    const index = new WordIndex();
    index.set('gone', words('passing'));
    index.delete('gone');
    for (let times = 0; times < 5000; times += 1)
      index.set(`${times % 7}`, words(`un${times % 7} deux`, `only${times}`));
    expect(ranks(index, ['un3'])).toEqual({ 3: 1000 });
    expect(index.find([['deux']])).toHaveLength(7);
    expect(['passing', 'only9', 'only4999'].map((stem) => index.has(stem))).toEqual([false, false, true]);
  });
});
