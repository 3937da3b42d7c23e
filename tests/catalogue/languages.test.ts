import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { jobSeeker } from '../support/job-seeker';
import { createDraft, publish } from '../support/recommendations';

const FRENCH = {
  title: 'Appeler une entreprise',
  summary: 'Un appel court vaut mieux que dix lettres.',
  bodyMarkdown: 'Préparez deux phrases, puis appelez le matin.',
  link: 'https://www.exemple.fr/appeler',
};
const TU = {
  locale: 'FR_TU',
  title: 'Appelle une entreprise',
  summary: 'Un appel court vaut mieux que dix lettres.',
  bodyMarkdown: 'Prépare deux phrases, puis appelle le matin.',
};

describe('the texts of a recommendation', () => {
  let api: TestApi;
  let slug: string;
  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    const { situation } = await team.editor.mutate(
      'saveSituation',
      { slug: 'no-licence', label: 'Sans permis', rule: { fact: 'hasCarLicence', op: 'eq', value: false } },
      'situation { id }',
    );
    const content = { ...FRENCH, translations: [TU], situationIds: [situation.id] };
    ({ slug } = await publish(team, await createDraft(team, content)));
  });
  afterAll(async () => api.stop());

  const read = async (selection: string, args = ''): Promise<Json> => {
    const { data, errors } = await api.anonymous.send(`{ recommendation(slug: "${slug}"${args}) { ${selection} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.recommendation;
  };

  it('stand beside each other in one answer, each in the language that its field asks', async () => {
    expect(
      await read('vous: title tu: title(locale: FR_TU) english: title(locale: EN) bodyMarkdown(locale: FR_TU)'),
    ).toEqual({ vous: FRENCH.title, tu: TU.title, english: FRENCH.title, bodyMarkdown: TU.bodyMarkdown });
  });

  it('are by default in the language of the root', async () => {
    expect(await read('title summary vous: title(locale: FR)', ', locale: FR_TU')).toEqual({
      title: TU.title,
      summary: TU.summary,
      vous: FRENCH.title,
    });
  });

  it('say which languages there are, and have the French link where a version names none', async () => {
    expect(await read('locales link(locale: FR_TU)')).toEqual({ locales: ['FR', 'FR_TU'], link: FRENCH.link });
  });

  it('of topics and situations take a language too, and have ids', async () => {
    const { topics, situations } = await read(
      'topics { id key label english: label(locale: EN) } situations { id slug label sentence english: sentence(locale: EN) }',
    );
    expect(topics).toEqual([{ id: 'network', key: 'network', label: 'Réseau', english: 'Network' }]);
    expect(situations).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        slug: 'no-licence',
        label: 'Sans permis',
        sentence: "vous n'avez pas le permis B",
        english: 'you do not have a car licence',
      },
    ]);
  });

  it('are in the language of the profile where the root field takes none', async () => {
    const { id } = await read('id');
    const query = `{ topics { key label } node(id: "${id}") { ... on Recommendation { title } } }`;
    const network = async (client: TestClient): Promise<unknown> => {
      const { data } = await client.send(query);
      return [data.topics.find(({ key }: Json) => key === 'network').label, data.node.title];
    };
    expect(await network(api.anonymous.with({ 'accept-language': 'en' }))).toEqual(['Réseau', FRENCH.title]);
    expect(await network(await jobSeeker(api, {}, { locale: 'EN' }))).toEqual(['Network', FRENCH.title]);
    expect(await network(await jobSeeker(api, {}, { locale: 'FR_TU' }))).toEqual(['Réseau', TU.title]);
  });
});
