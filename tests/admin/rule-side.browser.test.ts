import type { Locator, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, quiet, see, settle } from '../support/back-office';
import { allFaults, excessWidth, listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const WITHOUT_LICENCE = { fact: 'hasCarLicence', op: 'eq', value: false };
const LINES = [
  { rule: { fact: 'hasResume', op: 'eq', value: false }, score: 2, reason: 'Vous n’avez pas de CV.' },
  { rule: { fact: 'age', op: 'lt', value: 26 }, score: 3, reason: 'Vous avez moins de 26 ans.' },
];
const PERSONAS = {
  'Karim, sans permis': { hasCarLicence: false, hasVehicle: false },
  'Odile, dont on ne sait rien': {},
  'Sylvie, avec le permis': { hasCarLicence: true, hasVehicle: true },
};

describe('What a rule gives, beside its builder, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let people: EditorialTeam;
  let editor: Page;
  let situation: string;
  let recommendation: string;
  const asked: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    const input = { slug: 'no-licence', label: 'Sans permis', rule: { all: [WITHOUT_LICENCE] } };
    situation = (await people.editor.mutate('saveSituation', input, 'situation { id }')).situation.id;
    for (const [name, facts] of Object.entries(PERSONAS))
      await people.editor.mutate('savePersona', { name, facts }, 'persona { id }');
    const draft = await createDraft(people, { situationIds: [situation], rule: null, scoreLines: LINES });
    recommendation = (await publish(people, draft)).id;
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
    await editor.setViewportSize({ width: 1600, height: 1000 });
    editor.on('request', (request) => {
      const operation = /(?:query|mutation) (\w+)/.exec(JSON.parse(request.postData() ?? '{}').query ?? '');
      if (operation?.[1]) asked.push(operation[1]);
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const persona = (name: string): Locator => editor.getByRole('link', { name });
  const isBelow = async (one: Locator, other: Locator): Promise<boolean> =>
    ((await one.boundingBox())?.y ?? 0) >
    ((await other.boundingBox())?.y ?? 0) + ((await other.boundingBox())?.height ?? 0);

  it('an editor reads the rule, whom it reaches and which personas, beside the builder', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${situation}`);
      await see(editor.getByText("La règle en clair : vous n'avez pas le permis B"));
      await see(editor.getByText(/sur 100\s000 personnes de la population de référence/));
      await see(editor.getByText('Oui (1)'));
      await see(editor.getByText('À interroger (1)'));
      await see(editor.getByText('Non (1)'));
      await see(persona('Karim, sans permis'));
      const builder = editor.locator('.queryBuilder');
      expect(await isBelow(editor.getByText('Qui est concerné'), builder)).toBe(false);
      expect(await allFaults(editor)).toEqual([]);
    }));

  it('all of it follows a change, in one request', async () =>
    browser.watch(async () => {
      await quiet(editor);
      await editor.getByRole('button', { name: 'Ajouter une condition' }).click();
      await see(editor.getByText('Une condition attend encore sa valeur.').first());
      await quiet(editor);
      asked.length = 0;
      await choose(editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last(), 'véhicule');
      await see(editor.getByText(/La règle en clair\s: .*véhicule/));
      await see(editor.getByText('Oui (0)'));
      await see(editor.getByText('Non (2)'));
      await see(editor.getByText(/Par rapport à la règle enregistrée\s:\s*[\d\s]+ personnes perdues/));
      await quiet(editor);
      expect(asked).toEqual(['RuleLive']);
    }));

  it('the régions show whom the change gains and loses, in words, in figures and on the map, without another request', async () =>
    browser.watch(async () => {
      asked.length = 0;
      await editor.getByRole('button', { name: 'Région par région' }).click();
      const switched = editor.getByRole('group', { name: 'Ce que montrent la carte et le tableau' });
      await switched.getByRole('button', { name: 'Perdues' }).click();
      await see(editor.getByText(/^Surtout\s: Île-de-France \([\d\s]+\), .+ et .+ \([\d\s]+\)\.$/));
      await see(editor.getByRole('columnheader', { name: 'Perdues' }));
      await see(editor.getByRole('row', { name: /^Bretagne [\d\s]+ [\d,]+\s%$/ }));
      await see(editor.getByText(/^BRE\s*−[\d,]+\s%$/));
      await editor.getByText('BRE', { exact: true }).hover();
      await see(editor.getByText(/^Bretagne\s: −[\d,]+\s%$/));
      await switched.getByRole('button', { name: 'Gagnées' }).press('Enter');
      await see(editor.getByText('Aucune personne gagnée, dans aucune région.'));
      await see(editor.getByRole('row', { name: /^Bretagne aucune –$/ }));
      await quiet(editor);
      expect(asked).toEqual([]);
      expect(await allFaults(editor)).toEqual([]);
    }));

  it('on a telephone it stands below the builder', async () =>
    browser.watch(async () => {
      await editor.setViewportSize(TELEPHONE);
      await settle(editor);
      expect(await isBelow(editor.getByText('Qui est concerné'), editor.locator('.queryBuilder'))).toBe(true);
      expect(await excessWidth(editor)).toBe(0);
      await editor.setViewportSize(SCREEN);
      await editor.reload();
    }));

  it('of a recommendation it counts the whole targeting, against what is online', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/recommendations/${recommendation}`);
      await editor.getByRole('tab', { name: 'Pour qui' }).click();
      await see(editor.getByText('Avec tout ce qui dit pour qui : situations, règle et lieux.'));
      await see(editor.getByText('Non (1)'));
      await see(editor.getByText('Pas de règle en plus : les situations et les lieux choisis disent pour qui.'));
      expect(await editor.getByText('tout le monde').count()).toBe(0);
      await editor.getByRole('button', { name: 'Ajouter une règle' }).click();
      expect(await editor.getByText('tout le monde').count()).toBe(0);
      await editor.getByRole('button', { name: 'Ajouter une condition' }).click();
      await choose(editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last(), 'véhicule');
      await see(editor.getByText(/Par rapport à ce qui est en ligne\s:\s*[\d\s]+ personnes perdues/));
      await see(editor.getByText(/La règle en clair\s: .*véhicule/));
      await see(editor.getByText('Non (2)'));
      expect(await allFaults(editor)).toEqual([]);
    }));

  it('each score line has its own, without an accessibility fault when several are open', async () =>
    browser.watch(async () => {
      await editor.getByRole('tab', { name: 'Notes' }).click();
      await see(editor.getByText("La règle en clair : vous n'avez pas de CV"));
      await see(editor.getByText('La règle en clair : vous avez moins de 26 ans'));
      for (const title of ['Région par région', 'Essayer la règle'])
        for (const fold of await editor.getByRole('button', { name: title }).all())
          if (await fold.isVisible()) await fold.click();
      await quiet(editor);
      expect(await allFaults(editor)).toEqual([]);
    }));

  it('Enter in a score line saves nothing', async () =>
    browser.watch(async () => {
      asked.length = 0;
      const fields = editor.locator('fieldset fieldset, fieldset').locator('input:visible, [role="combobox"]:visible');
      for (let index = 0; index < (await fields.count()); index += 1) {
        await fields.nth(index).focus();
        await editor.keyboard.press('Enter');
        await editor.keyboard.press('Escape');
      }
      await quiet(editor);
      expect(asked.filter((name) => name === 'SaveRecommendation')).toEqual([]);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
