import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts/area';
import { openDatabase } from '../../api/platform/database/data-source';
import { loadStarterReference } from '../../api/reference/starter/load';
import { reference } from '../../api/reference/area';
import { FindersService } from '../../api/reference/finders.service';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';

describe('searches', () => {
  let clone: TestDatabase;
  let database: DataSource;
  let finders: FindersService;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({
      url: clone.url,
      entities: [...accounts.entities, ...reference.entities],
      patience: 'JOBS',
    });
    await loadStarterReference(database);
    finders = new FindersService(database, new ReferenceIndexService(database));
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  it.each([
    ['dévelopeuse web', 'M1855', 'Développeur / Développeuse web'],
    ['infirmier', 'J1506', 'Infirmier / Infirmière'],
    ['INFIRMIÈRES', 'J1506', 'Infirmier / Infirmière'],
    ['boulangere', 'D1102', 'Boulanger / Boulangère'],
    ['aide a domicile', 'K1304', 'Aide à domicile'],
    ['femme de menage', 'K1304', 'Homme de ménage / Femme de ménage'],
    ['chauffeur poids lourd', 'N4101', 'Chauffeur / Chauffeuse de poids lourd'],
    ['plombié', 'F1603', 'Plombier / Plombière'],
    ['m1805', 'M1805', 'Développeur / Développeuse informatique'],
    ['ass mat', 'K1310', 'Assistant maternel / Assistante maternelle'],
    ['Nounou', 'K1310', 'Assistant maternel / Assistante maternelle'],
    ['AESH', 'K2113', 'Accompagnant / Accompagnante des élèves en situation de handicap (AESH)'],
    ['AESH collectif', 'K2113', 'Accompagnant / Accompagnante des élèves en situation de handicap (AESH)'],
    ['atsem', 'K1308', 'Agent territorial spécialisé / Agente territoriale spécialisée des écoles maternelles (ATSEM)'],
    ['AES', 'K1306', 'Accompagnant Educatif et Social (AES) / Accompagnante Educative et Sociale (AES)'],
    ['IDE', 'J1506', 'Infirmier / Infirmière en soins généraux (IDE)'],
    ['ash', 'J1301', 'Agent / Agente de service hospitalier (ASH)'],
    ['AMP', 'K1306', 'Aide médico-psychologique (AMP)'],
    ['VRP', 'D1410', 'VRP'],
    ['asvp', 'K1707', 'Agent / Agente de surveillance de la voie publique'],
    ['TISF', 'K1305', "Technicien / Technicienne d'Intervention Sociale et Familiale (TISF)"],
    ['ADVF', 'K1311', 'Assistant / Assistante de vie aux familles'],
    ['aux puer', 'J1304', 'Auxiliaire de puériculture'],
    ['EJE en crèche', 'K1202', 'Educateur / Educatrice de jeunes enfants'],
    ['CIP', 'K1801', 'Conseiller / Conseillère en insertion professionnelle'],
    ['chauffeur PL', 'N4101', 'Chauffeur / Chauffeuse de poids lourd'],
    ['14156', 'M1855', 'Développeur / Développeuse web'],
  ])('of a job, for "%s", find %s first', async (search, jobGroupCode, label) => {
    const [best] = await finders.jobs(search, 10);
    expect(best).toMatchObject({ jobGroup: { code: jobGroupCode }, label });
  });

  it.each([
    ['Saint etienne', ['42218']],
    ['St Etiene', ['42218']],
    ['st denis', ['97411', '93066']],
    ['69', ['dep-69', '69123']],
    ['2a', ['dep-2A']],
    ['974', ['dep-974']],
    ['lyon', ['69123']],
    ['LYON 03', ['69123']],
    ['seine saint denis', ['dep-93']],
    ['69123', ['69123']],
    ['75015', ['75056']],
    ['dep-69', ['dep-69']],
    ['REG-84', ['reg-84']],
    ['paris', ['75056', 'dep-75']],
    ['mulhose', ['68224']],
    ['bordeau', ['33063']],
    ['Annecy-le-Vieux', ['74010']],
    ['75111', ['75056']],
    ['69383', ['69123']],
    ['13213', ['13055']],
    ['93059', ['93066']],
    ['2a004', ['2A004']],
    ['dep-2a', ['dep-2A']],
    ['978', ['97801']],
    ['977', ['97701']],
    ['988', ['98818']],
    ['idf', ['reg-11']],
    ['PACA', ['reg-93']],
    ['Rhône-Alpes', ['reg-84']],
    ['malo', ['35288']],
    ['etienne', ['42218']],
    ['Saint-Denis 93', ['93066']],
    ['Saint-Denis (974)', ['97411']],
    ['saint denis 93200', ['93066']],
    ['St Denis 11', ['11339']],
    ['Pierrefitte-sur-Seine', ['93066']],
  ])('of a place, for "%s", find %j first', async (search, codes) => {
    const found = await finders.places(search, 10);
    expect(found.slice(0, codes.length).map(({ code }) => code)).toEqual(codes);
  });

  it.each(['', '   ', '!?%_', 'zzzzzzzz', '🙂'])('find nothing for "%s"', async (search) => {
    expect(await finders.jobs(search, 10)).toEqual([]);
    expect(await finders.places(search, 10)).toEqual([]);
  });

  it('treat SQL and wildcards as plain text', async () => {
    expect((await finders.places("lyon'; DROP TABLE place; --", 10)).length).toBeLessThanOrEqual(10);
    expect((await finders.jobs('%boulanger_', 1))[0]?.label).toBe('Boulanger / Boulangère');
    expect(await finders.places('lyon', 1)).toHaveLength(1);
  });

  it('use only the beginning of a very long text', async () => {
    expect((await finders.jobs(`infirmier ${' '.repeat(200)}${'x '.repeat(50_000)}`, 1))[0]?.label).toBe(
      'Infirmier / Infirmière',
    );
  });

  it('return at most the requested number', async () => {
    expect(await finders.jobs('vendeur', 3)).toHaveLength(3);
    expect(await finders.jobs('vendeur', 0)).toEqual([]);
    expect(await finders.places('saint', 3)).toHaveLength(3);
    expect(await finders.places('saint', 0)).toEqual([]);
  });
});
