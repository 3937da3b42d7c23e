import { durationForPrograms, filled, listed, siteOf } from '../../api/pages/catalogue/words.rules';
import { durationInWords } from '../../api/platform/language';
import { MAX_ENTRIES, sitemap } from '../../api/pages/catalogue/sitemap.rules';
import { inPrint } from '../../api/pages/catalogue/typography.rules';
import { en as catalogueEn } from '../../admin/public/src/catalogue/en';
import { fr as catalogue } from '../../admin/public/src/catalogue/fr';

describe('the words around published advice', () => {
  it.each([
    [1, ['1 minute', '1 minute', 'PT1M']],
    [45, ['45 minutes', '45 minutes', 'PT45M']],
    [60, ['1 heure', '1 hour', 'PT1H']],
    [65, ['1 h 05', '1 h 5 min', 'PT1H5M']],
    [480, ['8 heures', '8 hours', 'PT8H']],
  ])('say that it takes %d minutes', (minutes, said) => {
    expect([durationInWords(minutes, 'fr'), durationInWords(minutes, 'en'), durationForPrograms(minutes)]).toEqual(
      said,
    );
  });

  it.each([
    ['https://www.francetravail.fr/candidat?x=1', 'francetravail.fr'],
    ['https://candidat.francetravail.fr', 'candidat.francetravail.fr'],
    ['javascript:alert(1)', undefined],
    ['francetravail.fr', undefined],
  ])('name the site of the link %s', (link, site) => {
    expect(siteOf(link)).toBe(site);
  });

  it('fill gaps, and leave alone what is none of theirs', () => {
    expect(filled('{count} sur {pages}', { count: 2 })).toBe('2 sur {pages}');
    expect(filled('{constructor}', {})).not.toContain('native code');
  });

  it('join names in each language', () => {
    expect(listed(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(listed(['A', 'B'], 'en')).toBe('A and B');
    expect(listed(['A', 'B'], 'fr', 'disjunction')).toBe('A ou B');
  });

  it('print apostrophes and spaces as books do', () => {
    expect(inPrint("L'offre d'emploi : aujourd'hui ? « Oui »", 'fr')).toBe(
      'L’offre d’emploi\u00a0: aujourd’hui\u00a0? «\u00a0Oui\u00a0»',
    );
    expect(inPrint("Don't wait : 'now'", 'en')).toBe("Don’t wait : 'now'");
  });

  it('are the same in both languages', () => {
    expect(Object.keys(catalogueEn)).toEqual(Object.keys(catalogue));
  });
});

describe('the sitemap', () => {
  const about = { publicUrl: 'https://conseils.example' };
  const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, count) => ({
    path: `/recommandations/un-${count}`,
    languages: ['fr'] as const,
  }));

  it('is cut in parts where there are too many pages for one file', () => {
    const index = sitemap(many, { ...about, part: undefined });
    expect(index).toContain('<loc>https://conseils.example/sitemap.xml?part=2</loc>');
    expect(index).not.toContain('<urlset');
    expect(sitemap(many, { ...about, part: 2 })?.match(/<url>/g)).toHaveLength(1);
    expect(sitemap(many, { ...about, part: 3 })).toBeUndefined();
  });

  it('escapes addresses', () => {
    const entry = { path: '/recommandations?theme=a&page=2', languages: ['fr', 'en'] as const };
    expect(sitemap([entry], { ...about, part: undefined })).toContain('?theme=a&amp;page=2&amp;lang=en</loc>');
  });
});
