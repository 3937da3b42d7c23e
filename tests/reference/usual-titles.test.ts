import { starterTitles } from '../../api/reference/starter/jobs';
import usualTitles from '../../api/reference/jobs/usual-titles.json';
import { titlesNamed } from '../../api/reference/jobs/usual-titles.rules';
import { plain } from '../../api/reference/words';

describe('usual names of jobs', () => {
  it('stand for titles whether others stand beside them, and are no part of a word', () => {
    expect(titlesNamed('A.T.S.E.M.').codes).toEqual([]);
    expect(titlesNamed(' Ass-Mat agréée').codes).toEqual(['11304']);
    expect(titlesNamed('classement, cash, aide').codes).toEqual([]);
    expect(titlesNamed('ASVP')).toEqual({ codes: [], words: ['surveillance voie publique'] });
  });

  it('are written as searches are folded', () => {
    expect(Object.keys(usualTitles).filter((name) => plain(name) !== name)).toEqual([]);
  });

  it('each find a title of the starter reference, or name an official one', () => {
    const known = new Set(starterTitles().map(({ ogr }) => ogr));
    const unknown = Object.entries(usualTitles).filter(([, titles]) =>
      titles.every((title) => /^\d+$/.test(title) && !known.has(title)),
    );
    // Titles that only the full ROME holds.
    expect(unknown.map(([name]) => name)).toEqual(['iade', 'ibode', 'cpe', 'adv', 'ssiap']);
  });
});
