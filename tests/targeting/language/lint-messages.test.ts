import { lintRule, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld();
const age = (op: 'lt' | 'gt' | 'gte', value: number): Rule => ({ fact: 'age', op, value });
const licence = (value: boolean): Rule => ({ fact: 'hasCarLicence', op: 'eq', value });
const messageOf = (rule: Rule) => {
  const [lint, ...others] = lintRule(rule, world);
  expect(others).toEqual([]);
  return lint?.message;
};

describe('what an editor is told of a rule', () => {
  test.each<[string, Rule, { fr: string; en: string }]>([
    [
      'two conditions that contradict each other',
      { all: [age('lt', 18), age('gt', 25)] },
      {
        fr: 'Cela ne peut convenir à personne : « vous avez moins de 18 ans » et « vous avez plus de 25 ans » ne vont jamais ensemble. Retirez ou changez l’une des deux conditions.',
        en: 'This can fit nobody: "you are under 18" and "you are over 25" never go together. Remove or change one of the two conditions.',
      },
    ],
    [
      'a condition that nobody meets',
      age('gt', 120),
      {
        fr: 'Cela ne peut convenir à personne : « vous avez plus de 120 ans » n’est jamais vrai, quelles que soient les réponses. Retirez cette condition ou revoyez ses valeurs.',
        en: 'This can fit nobody: "you are over 120" is never true, whatever the answers. Remove this condition or look at its values again.',
      },
    ],
    [
      'three conditions that contradict each other',
      {
        all: [{ any: [licence(true), age('lt', 26)] }, { any: [licence(true), age('gt', 40)] }, licence(false)],
      },
      {
        fr: 'Cela ne peut convenir à personne : ces conditions se contredisent. Retirez ou changez l’une d’elles.',
        en: 'This can fit nobody: these conditions contradict each other. Remove or change one of them.',
      },
    ],
    [
      'an empty group of which one is enough',
      { any: [] },
      {
        fr: 'Ce groupe est vide : il n’est jamais vrai. Ajoutez-lui une condition ou retirez-le.',
        en: 'This group is empty: it is never true. Add a condition to it or remove it.',
      },
    ],
    ...[{ all: [] }, { none: [] }].map((rule): [string, Rule, { fr: string; en: string }] => [
      `an empty group: ${Object.keys(rule).join()}`,
      rule,
      {
        fr: 'Ce groupe est vide : il est toujours vrai. Ajoutez-lui une condition ou retirez-le.',
        en: 'This group is empty: it is always true. Add a condition to it or remove it.',
      },
    ]),
    [
      'a condition that everybody meets',
      age('gte', 0),
      {
        fr: 'Cela ne trie personne : aucune réponse ne rend faux « vous avez 0 an ou plus ». Précisez cette condition ou retirez-la.',
        en: 'This sorts out nobody: no answer makes "you are 0 or over" false. Make this condition narrower or remove it.',
      },
    ],
    [
      'a condition that comes twice',
      { all: [age('lt', 26), age('lt', 26)] },
      {
        fr: '« vous avez moins de 26 ans » dit la même chose que « vous avez moins de 26 ans », juste à côté. Retirez l’une des deux conditions.',
        en: '"you are under 26" says the same as "you are under 26" beside it. Remove one of the two conditions.',
      },
    ],
    [
      'a condition that another asks for',
      { all: [age('lt', 30), age('lt', 26)] },
      {
        fr: '« vous avez moins de 30 ans » est superflu : « vous avez moins de 26 ans », juste à côté, l’exige déjà. Retirez cette condition, ou revoyez l’autre.',
        en: '"you are under 30" is superfluous: "you are under 26" beside it already asks for it. Remove this condition, or look at the other again.',
      },
    ],
    [
      'a condition that another covers',
      { any: [age('lt', 26), age('lt', 30)] },
      {
        fr: '« vous avez moins de 26 ans » est superflu : « vous avez moins de 30 ans », juste à côté, le comprend déjà. Retirez cette condition, ou revoyez l’autre.',
        en: '"you are under 26" is superfluous: "you are under 30" beside it already covers it. Remove this condition, or look at the other again.',
      },
    ],
    [
      'a job group that is not known',
      { fact: 'targetJobGroup', op: 'in', value: ['M1805', 'A1101'] },
      {
        fr: 'Le code ROME « A1101 » ne correspond à aucun métier du référentiel installé. Vérifiez-le, ou importez une version plus récente du ROME.',
        en: 'The ROME code "A1101" is no job of the reference data installed here. Check it, or import a newer version of ROME.',
      },
    ],
    [
      'a job that is not known',
      { fact: 'targetJob', op: 'in', value: ['14156', '10200'] },
      {
        fr: 'L’appellation « 10200 » ne figure pas dans le référentiel installé. Vérifiez ce code, ou importez une version plus récente du ROME.',
        en: 'The job title "10200" is not in the reference data installed here. Check this code, or import a newer version of ROME.',
      },
    ],
  ])('says what to do in French and in English: %s', (_what, rule, message) => {
    expect(messageOf(rule)).toEqual(message);
  });

  test('quotes a long condition by its beginning, in other quotation marks where it holds some', () => {
    const difficulties = ['RESUME', 'INTERVIEW', 'TRAINING', 'TRANSPORT', 'NO_OFFERS', 'NO_ANSWERS', 'CHILD_CARE'];
    const long: Rule = { fact: 'difficulties', op: 'hasAny', value: difficulties };
    const { fr = '', en = '' } = messageOf({ all: [long, long] }) ?? {};
    expect(fr).toMatch(/^« vous ne trouvez pas assez d'offres.*à trouver une format… » dit la même chose que « vous/);
    expect(en).toMatch(/^"you do not find enough offers.{120,}… ?" says the same as "you/);
    expect(/^« (.*?) » dit/.exec(fr)?.[1]).toHaveLength(160);
    expect(/^"(.*?)" says/.exec(en)?.[1]).toHaveLength(160);
  });
});

describe('the jobs of a rule', () => {
  const unknown = (rule: Rule) =>
    lintRule(rule, world)
      .filter(({ code }) => code === 'UNKNOWN_JOB')
      .map(({ path }) => path);

  test.each<[string, Rule, string[]]>([
    ['a known group and its family', { fact: 'targetJobGroup', op: 'under', value: ['M1805', 'M18'] }, []],
    ['a family that is not known', { fact: 'targetJobGroup', op: 'under', value: ['M18', 'A'] }, ['']],
    ['a known job', { fact: 'targetJob', op: 'eq', value: '14156' }, []],
    [
      'a job that is not known, inside',
      { any: [age('lt', 26), { fact: 'targetJob', op: 'eq', value: '1' }] },
      ['/any/1'],
    ],
    ['a job that is known of somebody', { fact: 'targetJob', op: 'known' }, []],
    ['other values than jobs', { fact: 'place', op: 'eq', value: '69123' }, []],
  ])('are looked up: %s', (_what, rule, paths) => {
    expect(unknown(rule)).toEqual(paths);
  });
});
