import {
  completeFacts,
  evaluate,
  missingFacts,
  parseFacts,
  parseRule,
  reason as reasonOf,
  sentence,
  type Facts,
  type Locale,
  type Truth,
  type World,
} from '../../api/targeting/language';
import { starterSituations } from '../../api/catalogue/starter/files';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { notSayable, originalFilters } from './original-filters';
import type { OriginalFilter } from './original-filters';

const LOCALES: Locale[] = ['FR', 'FR_TU', 'EN'];
const TRUTHS: Truth[] = ['TRUE', 'FALSE', 'UNKNOWN'];
const FAULTY = /undefined|NaN|null|[[\]{}|_]| {2}|^ | $|\.$/u;
const FAULTY_FRENCH =
  /(?<!\p{L})(?:de|que|le|la|ne|je) (?=[aeiouéèêâîôûAEIOUÉÎ])|(?<!\p{L})(?:de|à) les? |(?<!\p{L})si ils?(?!\p{L})/u;

describe('the filters of the original service', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    world = await api.app.areas.situations.worlds.current();
  });
  afterAll(async () => api.stop());

  const complete = (given: Facts): Facts => {
    const { facts, faults } = parseFacts(given, world, { sources: 'ALL' });
    expect(faults).toEqual([]);
    return completeFacts(facts, world);
  };
  const truths = ({ rule, examples }: OriginalFilter) =>
    TRUTHS.map((wanted) => examples[wanted] && evaluate(rule, complete(examples[wanted]), world));

  describe.each(originalFilters.map((filter) => [filter.name, filter] as const))('%s', (_name, filter) => {
    it('is a valid rule', () => {
      expect(parseRule(filter.rule, world).faults).toEqual([]);
    });

    it('is TRUE, FALSE and UNKNOWN for its examples', () => {
      expect(truths(filter)).toEqual(filter.examples.UNKNOWN ? TRUTHS : ['TRUE', 'FALSE', null]);
    });

    it('has a sentence and a reason in each voice', () => {
      const reason = (locale: Locale) =>
        reasonOf(filter.rule, complete(filter.examples.TRUE), { world, locale })?.slice(0, -1);
      const said = LOCALES.map((locale) =>
        [sentence(filter.rule, world, locale), reason(locale)].filter((one) => one !== undefined),
      );
      expect(said.flat().filter((one) => one.length < 8 || FAULTY.test(one))).toEqual([]);
      expect(
        said
          .slice(0, 2)
          .flat()
          .filter((one) => FAULTY_FRENCH.test(one)),
      ).toEqual([]);
      expect(said[2]?.[0]).not.toBe(said[0]?.[0]);
    });
  });

  it('has missing facts for a person without facts', () => {
    const silent = originalFilters.filter(
      ({ rule }) => evaluate(rule, {}, world) === 'UNKNOWN' && missingFacts(rule, {}, world).length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('are not TRUE for a person without facts, except situations about missing facts', () => {
    const held = originalFilters.filter(({ rule }) => evaluate(rule, complete({}), world) === 'TRUE');
    expect(held.map(({ name }) => name)).toEqual(['for-unclear-project', 'undefined-project']);
  });

  it('are listed once', () => {
    const names = [...originalFilters.map(({ name }) => name), ...notSayable.map(([name]) => name)];
    expect(new Set(names).size).toBe(names.length);
    expect(originalFilters.length).toBeGreaterThanOrEqual(150);
  });

  it('are left out only where a fact is missing', () => {
    const sayable = notSayable.filter(
      ([, fact]) => parseRule({ fact, op: 'known' }, world).faults[0]?.code !== 'UNKNOWN_FACT',
    );
    expect(sayable).toEqual([]);
  });
});

describe('the starter situations', () => {
  it('include at least 60 of the most used filters', () => {
    const used = new Set(JSON.stringify(originalFilters).match(/(?<="situation":")[^"]+/g));
    expect([...used].filter((slug) => !starterSituations.some((one) => one.slug === slug))).toEqual([]);
    expect(used.size).toBeGreaterThanOrEqual(60);
  });
});
