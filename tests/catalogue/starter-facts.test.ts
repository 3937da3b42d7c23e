import { readFileSync } from 'node:fs';
import { starterRecommendations, starterSituations } from '../../api/catalogue/starter/files';

const sources = readFileSync('api/catalogue/starter/SOURCES.md', 'utf8');
const lines = sources
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Recommendation|Situation) \|/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, subject = '', fact, source, day = '']) => ({ subject, fact, source, day }));
const sourced = new Set(lines.flatMap(({ subject }) => subject.split(', ')));

type Starter = (typeof starterRecommendations)[number];

const textsOf = ({ title, summary, bodyMarkdown, translations }: Starter) =>
  [{ locale: 'FR', title, summary, bodyMarkdown }, ...translations].map((text) => ({
    locale: text.locale,
    text: [text.title, text.summary, text.bodyMarkdown].join('\n'),
  }));
const reasonsOf = ({ scoreLines }: Starter) =>
  scoreLines.flatMap(({ reason, reasonTu, reasonEn }) => [reason, reasonTu ?? '', reasonEn ?? '']);
const written = starterRecommendations.flatMap((item) =>
  [...textsOf(item).map(({ text }) => text), ...reasonsOf(item)].map((text) => ({ slug: item.slug, text })),
);
const saying = (said: RegExp): string[] => written.filter(({ text }) => said.test(text)).map(({ slug }) => slug);

/** What ended or got another name: help for child care, public bodies, contracts. */
const ENDED = /AGEPI|halte-garderie|parents? isolés?|Pôle emploi|emplois? francs?|AFPR|PPAE|(?<!\p{L})SNU(?!\p{L})/iu;
/** The bodies, benefits and schemes that a text may name. */
const NAMES =
  /Acre|Arce|Adie|Agefiph|Apec|Avenir Actifs|BGE|Caf|Cap emploi|Centre national de gestion|Dora|ENIC-NARIC|Eures|France Travail|France services|Ladom|Mon Compte Formation|Transitions Pro|Urssaf|mission locale|RQTH|RSA/gu;

describe('the facts of the starter content', () => {
  it('have a source and a day each', () => {
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter(({ source, day }) => !source || !/^\d{4}-\d{2}-\d{2}(?: read| noted)?$/u.test(day))).toEqual(
      [],
    );
    expect(lines.filter(({ day }) => Number.isNaN(Date.parse(day.slice(0, 10))))).toEqual([]);
  });

  it('have lines for what exists only', () => {
    const slugs = new Set([...starterRecommendations, ...starterSituations].map(({ slug }) => slug));
    expect([...sourced].filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('have a source where a text links to a service', () => {
    const linked = starterRecommendations.filter(({ link }) => link !== null);
    expect(linked.filter(({ slug }) => !sourced.has(slug)).map(({ slug }) => slug)).toEqual([]);
    expect(linked.filter(({ link }) => !sources.includes(link ?? '')).map(({ slug }) => slug)).toEqual([]);
  });

  it('have a source where a text names a law, a benefit or an age', () => {
    const stating = starterRecommendations.filter((item) =>
      /interdit|allocation|\d\d ans révolus|gratuit/iu.test(textsOf(item)[0]?.text ?? ''),
    );
    expect(stating.length).toBeGreaterThan(15);
    expect(stating.filter(({ slug }) => !sourced.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the texts of the starter content', () => {
  it('name no address of a service in beta', () => {
    expect(saying(/beta\.gouv|\.beta\./u)).toEqual([]);
  });

  it('name nothing that has ended', () => {
    expect(saying(ENDED)).toEqual([]);
  });

  it('offer the Apec to graduates from bac+3 on', () => {
    const sentences = written.flatMap(({ text }) => text.split(/(?<=[.!?])\s/u));
    const toGraduates = sentences.filter((one) => one.includes('Apec') && /diplôm|graduate/iu.test(one));
    expect(toGraduates.length).toBeGreaterThanOrEqual(2);
    expect(toGraduates.filter((one) => !one.includes('bac+3'))).toEqual([]);
  });

  it('give the last day of a mission locale, not the age of the reader', () => {
    const reasons = starterRecommendations.flatMap(reasonsOf);
    expect(reasons.filter((reason) => /moins de \d\d ans|under \d\d(?!\d)/u.test(reason))).toEqual([]);
    const bounded = written.filter(({ text }) => /mission locale/iu.test(text) && /16 (?:ans )?à /u.test(text));
    expect(bounded.length).toBeGreaterThanOrEqual(4);
    expect(bounded.filter(({ text }) => !/la veille d\p{L}+ 26 ans|révolus/u.test(text))).toEqual([]);
  });

  it('hold six months for six months or more', () => {
    expect(saying(/depuis plus de six mois|for over six months/u)).toEqual([]);
  });

  it('call an e-mail by one word', () => {
    expect(saying(/courriel|adresse électronique/u)).toEqual([]);
  });

  it('name the same figures with vous and with tu, and the same services in each language', () => {
    const figures = (text: string) => text.match(/\d+/gu)?.toSorted() ?? [];
    const names = (text: string) => [...new Set(text.match(NAMES))].toSorted();
    const differing = starterRecommendations.filter((item) => {
      const [vous, ...others] = textsOf(item);
      const tu = others.find(({ locale }) => locale === 'FR_TU');
      return (
        figures(vous?.text ?? '').join() !== figures(tu?.text ?? '').join() ||
        others.some(({ text }) => names(text).join() !== names(vous?.text ?? '').join())
      );
    });
    expect(differing.map(({ slug }) => slug)).toEqual([]);
  });

  it('have in English the figures of the French text, and its words where they quote it', () => {
    // A gloss gives the ages of a mission locale, and hours have minutes.
    const figures = (text: string) => [...new Set(text.replaceAll(/16- to 25-|:00/gu, ' ').match(/\d+/gu))].toSorted();
    const differing = starterRecommendations.filter((item) => {
      const [vous = '', english = ''] = ['FR', 'EN'].map(
        (wanted) => textsOf(item).find(({ locale }) => locale === wanted)?.text,
      );
      const quoted = [...english.matchAll(/«\s*([^»]*?)\s*»/gu)].map(([, words = '']) => words);
      return figures(english).join() !== figures(vous).join() || quoted.some((words) => !vous.includes(words));
    });
    expect(differing.map(({ slug }) => slug)).toEqual([]);
  });

  it('say one thing in a reason, which has no "or" between two situations', () => {
    const both = starterRecommendations.filter(({ scoreLines }) =>
      scoreLines.some(({ reason }) => /^[^:]* ou vous [^:]*:/u.test(reason)),
    );
    expect(both.map(({ slug }) => slug)).toEqual([]);
  });
});
