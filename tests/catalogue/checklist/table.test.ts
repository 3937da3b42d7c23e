import { blockingIn, checklistOf, runChecks } from '../../../api/catalogue/checks/checklist/checklist.rules';
import type { CheckResult, ChosenLevels } from '../../../api/catalogue/checks/checklist/checklist.rules';
import { detailIn } from '../../../api/catalogue/checks/checklist/details.rules';
import { checksWith } from '../../../api/catalogue/checks/checklist/table.rules';
import type { Content, RecommendationKind } from '../../../api/catalogue/content/content.rules';
import { starterRecommendations } from '../../../api/catalogue/starter/files';
import { someContent, someScoreLine } from '../some-content';
import { someSurroundings } from './some-surroundings';

const CHECKS = checksWith({ watchesLinks: true });
const BLOCKING = ['topic', 'duration', 'empty-part', 'personal-data'];

const run = async (
  kind: RecommendationKind,
  content: Content,
  chosen: ChosenLevels = new Map(),
): Promise<CheckResult[]> =>
  runChecks({ checks: CHECKS, chosen, checked: { kind, content }, around: someSurroundings() });

describe('the checks of a recommendation', () => {
  it('have keys of their own, and block only where something is missing or may do harm', () => {
    const keys = CHECKS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 6)).toEqual(['topic', 'duration', 'target', 'reason', 'tu', 'strategy']);
    expect(CHECKS.filter(({ level }) => level === 'BLOCKING').map(({ key }) => key)).toEqual(BLOCKING);
    expect(CHECKS.filter(({ level }) => level === 'OFF')).toEqual([]);
  });

  it('do not look at links where nothing watches them', () => {
    const without = checksWith({ watchesLinks: false }).map(({ key }) => key);
    expect(without).toEqual(CHECKS.map(({ key }) => key).filter((key) => key !== 'live-links'));
  });

  it('ask more of an action than of a strategy', async () => {
    const keys = async (kind: RecommendationKind): Promise<string[]> =>
      (await run(kind, someContent())).map(({ check }) => check.key);
    const [action, strategy] = [await keys('ACTION'), await keys('STRATEGY')];
    expect(action.filter((key) => !strategy.includes(key))).toEqual(['duration', 'strategy', 'verb']);
  });

  it('block, warn or are left out as the team chose', async () => {
    const chosen: ChosenLevels = new Map([
      ['topic', 'WARNING'],
      ['duration', 'OFF'],
      ['reason', 'BLOCKING'],
      ['no such check', 'BLOCKING'],
    ]);
    const results = await run('ACTION', someContent({ topics: [] }), chosen);
    expect(blockingIn(results, 'en')).toEqual(['a reason to tell the person']);
    expect(checklistOf(results, 'en').filter(({ key }) => ['topic', 'duration'].includes(key))).toEqual([
      { key: 'topic', label: 'at least one topic', blocking: false, passed: false, detail: undefined, field: 'topics' },
    ]);
  });

  it('that are off look at nothing', async () => {
    const asked = jest.fn();
    const around = someSurroundings({ mostAlike: asked, ruleLints: asked });
    const chosen: ChosenLevels = new Map(CHECKS.map(({ key }) => [key, 'OFF']));
    const checked = { kind: 'ACTION', content: someContent() } as const;
    expect(await runChecks({ checks: CHECKS, chosen, checked, around })).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('say what stands in the way in the language of the reader, with where and what', async () => {
    const results = await run('ACTION', someContent({ topics: [], summary: 'TODO' }));
    expect(blockingIn(results, 'fr')).toEqual([
      'au moins un thème',
      'une durée',
      'du texte dans chaque partie (résumé : « TODO » est à remplacer)',
    ]);
    expect(blockingIn(results, 'en')[2]).toBe('words in every part (summary: "TODO" is to be replaced)');
  });

  it.each<[string, Partial<Content>, string]>([
    ['empty-part', { translations: [{ ...someContent(), locale: 'EN', summary: '' }] }, 'translations.EN.summary'],
    ['english', { translations: [{ ...someContent(), locale: 'EN', summary: '' }] }, 'translations.EN.title'],
    ['english', {}, 'translations.EN.title'],
    ['length', { translations: [{ ...someContent(), locale: 'FR_TU', title: 'x' }] }, 'translations.FR_TU.title'],
    ['personal-data', { bodyMarkdown: 'Appelez Nadia au 06 12 34 56 78.' }, 'bodyMarkdown'],
    ['wording', { scoreLines: [someScoreLine({ reason: 'Nonobstant tout.' })] }, 'scoreLines'],
    ['short-sentences', { summary: 'mot '.repeat(40) }, 'summary'],
    ['tu', { translations: [{ ...someContent(), locale: 'FR_TU', summary: ' ' }] }, 'translations.FR_TU.summary'],
    ['tu', {}, 'translations.FR_TU.title'],
  ])('lead with "%s" to the field at fault first: %j', async (key, changes, field) => {
    const results = await run('ACTION', someContent(changes));
    expect(checklistOf(results, 'en').find((one) => one.key === key)).toMatchObject({ passed: false, field });
  });

  it('say the first four of many details', () => {
    const details = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => ({ fr: letter, en: letter }));
    expect(detailIn('fr', details)).toBe('a ; b ; c ; d ; et 2 de plus');
    expect(detailIn('en', details)).toBe('a; b; c; d; and 2 more');
    expect(detailIn('en', [])).toBeUndefined();
  });

  it('block nothing of the starter catalogue', async () => {
    const contents = starterRecommendations.map(({ kind, situations, strategies, ...content }) => ({
      kind,
      content: { ...content, situationIds: situations, strategyIds: strategies, incompatibleWithIds: [] },
    }));
    const blocked = await Promise.all(
      contents.map(async ({ kind, content }) => [content.title, ...blockingIn(await run(kind, content), 'fr')]),
    );
    expect(blocked.filter(({ length }) => length > 1)).toEqual([]);
  });
});
