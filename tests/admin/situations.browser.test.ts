import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, quiet, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const ADVICE = 'Demander un covoiturage à ses futurs collègues';
const WITHOUT_LICENCE = { fact: 'hasCarLicence', op: 'eq', value: false };

describe('Situations and the playground, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let people: EditorialTeam;
  let editor: Page;
  let used: string;
  let unused: string;

  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    used = await situation('no-licence', 'Sans permis', { all: [WITHOUT_LICENCE] });
    unused = await situation('young-no-licence', 'Jeune, sans permis', {
      all: [{ situation: 'no-licence' }, { fact: 'age', op: 'lt', value: 26 }],
    });
    await publish(people, await createDraft(people, { title: ADVICE, situationIds: [used], rule: null }));
    await api.app.database.query(
      `INSERT INTO persona (version, name, facts, must_see, must_not_see) VALUES (1, 'Avec le permis', '{"hasCarLicence": true}', '{}', '{}')`,
    );
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function situation(slug: string, label: string, rule: object): Promise<string> {
    const { situation, userErrors } = await people.editor.mutate(
      'saveSituation',
      { slug, label, rule },
      'situation { id }',
    );
    expect(userErrors).toEqual([]);
    return situation.id;
  }

  async function savedRule(id: string): Promise<object> {
    return (await people.editor.send('query ($id: ID!) { situation(id: $id) { rule } }', { id })).data.situation.rule;
  }

  /** Looked at on a telephone and on a screen, in both languages. */
  async function looksRight(page: Page): Promise<void> {
    for (const language of ['English', 'Français']) {
      await page.getByRole('button', { name: /^(Langue|Language)/ }).click();
      await page.getByRole('menuitem', { name: language }).click();
      await page.waitForLoadState('networkidle');
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(TELEPHONE);
      await settle(page);
      expect(await excessWidth(page)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(SCREEN);
    }
  }

  it('the list shows whom each situation reaches, what uses it, and finds what nothing uses', async () =>
    browser.watch(async () => {
      editor = await backOffice(api, browser, 'EDITOR');
      await editor.goto('/admin/#/situations');
      const rowOf = (name: string) =>
        editor.getByRole('row').filter({ has: editor.getByRole('link', { name, exact: true }) });
      await see(rowOf('Sans permis').filter({ hasText: '1 recommandation, 1 situation' }));
      await see(rowOf('Sans permis').filter({ hasText: /[\d\s]+ sur 100 000/ }));
      await see(rowOf('Jeune, sans permis').filter({ hasText: 'ne sert pas' }));
      await looksRight(editor);
      await editor.goto(`/admin/#/situations?filter=${encodeURIComponent('{"unused":true}')}`);
      await editor.getByRole('link', { name: 'Sans permis', exact: true }).waitFor({ state: 'detached' });
      await see(rowOf('Jeune, sans permis'));
      await editor.goto(`/admin/#/situations?filter=${encodeURIComponent('{"withLints":true}')}`);
      await see(editor.getByText(/^Rien ne correspond/));
    }));

  it('the identifier of a new situation follows its name until one is typed', async () =>
    browser.watch(async () => {
      await editor.goto('/admin/#/situations/create');
      const [name, slug] = [editor.getByLabel('Nom *'), editor.getByLabel('Identifiant *')];
      await name.fill('Sœur aînée, à l’étranger');
      await expect(slug.inputValue()).resolves.toBe('soeur-ainee-a-l-etranger');
      await slug.fill('elder-sister');
      await name.fill('Grande sœur');
      await expect(slug.inputValue()).resolves.toBe('elder-sister');
      await looksRight(editor);
      editor.once('dialog', (dialog) => void dialog.accept());
    }));

  it('the dialog of deletion says what still uses a situation, and deletes one that nothing uses', async () =>
    browser.watch(async () => {
      const spare = await situation('spare', 'À jeter', { all: [{ fact: 'hasVehicle', op: 'eq', value: true }] });
      await editor.goto(`/admin/#/situations/${used}`);
      await editor.reload();
      const panel = editor.getByRole('region', { name: 'Utilisée par' });
      await see(panel.getByRole('link', { name: ADVICE }));
      await see(panel.getByRole('link', { name: 'Jeune, sans permis' }));
      await editor.getByRole('button', { name: 'Supprimer' }).click();
      const refusal = editor.getByRole('dialog', { name: 'La situation « Sans permis » sert encore' });
      await see(refusal.getByRole('link', { name: ADVICE }));
      await settle(editor);
      expect(await seriousFaults(editor)).toEqual([]);
      expect(await refusal.getByRole('button', { name: 'Supprimer' }).count()).toBe(0);
      await refusal.getByRole('button', { name: 'Fermer' }).click();
      await editor.goto(`/admin/#/situations/${spare}`);
      await editor.getByRole('textbox', { name: 'Nom' }).and(editor.locator('[value="À jeter"]')).waitFor();
      await editor.getByRole('button', { name: 'Supprimer' }).click();
      const dialog = editor.getByRole('dialog', { name: 'Supprimer la situation « À jeter » ?' });
      await settle(editor);
      expect(await seriousFaults(editor)).toEqual([]);
      await dialog.getByRole('button', { name: 'Supprimer' }).click();
      await see(editor.getByText('Situation supprimée.'));
    }));

  it('an editor sees the audience of a situation for each région', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${used}`);
      await see(editor.getByText(/^[\d\s]+ sur 100\s000 personnes de la population de référence \([\d,]+\s%\)$/));
      await see(editor.getByRole('listitem').filter({ hasText: /À interroger\s:\s*[\d\s]+ \(/ }));
      await see(editor.getByRole('listitem').filter({ hasText: /Écartées\s:\s*[\d\s]+ \(/ }));
      await editor.getByRole('button', { name: 'Région par région' }).click();
      await see(editor.getByRole('row').filter({ has: editor.getByRole('rowheader', { name: 'Bretagne' }) }));
      // Nothing is replaced yet: there is nothing to switch to.
      expect(await editor.getByRole('button', { name: 'Perdues' }).count()).toBe(0);
      await editor.getByText('BRE', { exact: true }).hover();
      await see(editor.getByText(/^Bretagne\s: [\d,]+\s%$/));
      await looksRight(editor);
    }));

  it('an editor is warned about the contradictory part of a rule while editing it', async () =>
    browser.watch(async () => {
      await addCondition('permis B');
      await see(editor.getByRole('note').filter({ hasText: 'permis B' }));
      expect(await seriousFaults(editor)).toEqual([]);
      await editor.getByRole('button', { name: 'Retirer la condition' }).last().click();
      await editor.getByRole('note').waitFor({ state: 'detached' });
    }));

  it('an editor sees how many people a changed rule gains and loses', async () =>
    browser.watch(async () => {
      await addCondition('véhicule');
      await see(editor.getByText(/Par rapport à la règle enregistrée\s:\s*[\d\s]+ personnes perdues/));
      await editor.getByRole('button', { name: 'Qui, par exemple ?' }).click();
      const examples = editor.getByRole('group', { name: 'Qui, par exemple ?' });
      await see(examples.getByRole('heading', { name: 'Ne seraient plus concernées' }));
      await see(examples.getByText('Permis B : non'));
      await settle(editor);
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('an editor sees every affected item before a rule is saved', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      const dialog = editor.getByRole('dialog', { name: 'Ce changement touche 2 éléments' });
      await see(
        dialog
          .getByRole('listitem')
          .filter({ hasText: `${ADVICE} (action, en ligne)` })
          .filter({ hasText: /[\d\s]+ personnes perdues/ }),
      );
      await see(dialog.getByRole('listitem').filter({ hasText: 'Jeune, sans permis (situation)' }));
      await see(dialog.getByRole('heading', { name: 'Là où cela change le plus' }));
      await see(dialog.getByRole('listitem').filter({ hasText: /^Île-de-France\s: [\d\s]+ personnes perdues$/ }));
      await see(dialog.getByRole('listitem').filter({ hasText: /^et \d+ autres régions$/ }));
      await settle(editor);
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('an editor goes back with the keyboard without saving', async () =>
    browser.watch(async () => {
      await editor.keyboard.press('Escape');
      await see(editor.getByText('Rien n’a été enregistré.'));
      await editor.getByRole('dialog').waitFor({ state: 'detached' });
      await see(editor.locator(':focus').and(editor.getByRole('button', { name: 'Enregistrer' })));
      expect(await savedRule(used)).toEqual({ all: [WITHOUT_LICENCE] });
    }));

  it('an editor confirms the change and saves it', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      await editor.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
      await see(editor.getByText('Situation enregistrée.'));
      expect(await savedRule(used)).toEqual({ all: [WITHOUT_LICENCE, { fact: 'hasVehicle', op: 'eq', value: true }] });
    }));

  it('an editor saves an unused situation without confirmation, and is warned about its rule', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${unused}`);
      await editor.reload();
      await see(editor.getByText('Aucune recommandation ni aucune autre situation ne l’utilise.'));
      await editor.getByRole('button', { name: 'Retirer la condition' }).last().click();
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      await see(editor.getByText('Situation enregistrée.'));
      expect(await savedRule(unused)).toEqual({ all: [{ situation: 'no-licence' }] });
      await see(editor.getByText('Une remarque sur la règle mérite un regard.'));
    }));

  it('the playground opens with the rule of a situation and lists the missing facts', async () =>
    browser.watch(async () => {
      await editor.getByRole('link', { name: 'Essayer' }).click();
      await see(editor.getByText('On ne peut pas encore le dire.'));
      await editor.getByRole('button', { name: /^Répondre à la question «\sAvez-vous le permis/ }).click();
      await see(editor.locator(':focus').and(editor.getByRole('combobox', { name: 'permis B' })));
    }));

  it('the playground explains, node by node, why a rule does not apply to a persona', async () =>
    browser.watch(async () => {
      const picker = editor.getByRole('combobox', { name: 'Reprendre un profil type' });
      await picker.focus();
      await picker.press('ArrowDown');
      await picker.press('ArrowDown');
      await picker.press('Enter');
      await see(editor.getByText('Cette personne n’est pas concernée.'));
      await see(editor.getByRole('heading', { name: 'Pourquoi pas' }));
      const tree = editor.getByRole('list', { name: 'La règle, pas à pas' });
      await tree.getByRole('button', { name: 'Voir ce que veut dire cette situation' }).press('Enter');
      const meaning = tree.getByRole('list', { name: 'La situation « Sans permis », pas à pas' });
      await see(
        meaning.getByRole('listitem').filter({ hasText: 'a décidé' }).filter({ hasText: "n'avez pas le permis B" }),
      );
      await looksRight(editor);
    }));

  it('the playground shows the sentences with "tu"', async () =>
    browser.watch(async () => {
      await editor.getByRole('combobox', { name: 'Langue des phrases' }).click();
      await editor.getByRole('option', { name: 'Français (tu)' }).click();
      await editor.getByRole('button', { name: 'Voir ce que veut dire cette situation' }).click();
      await see(editor.getByText("tu n'as pas le permis B").first());
    }));

  it('the playground opens with the targeting of a recommendation and its audience', async () =>
    browser.watch(async () => {
      await editor.getByRole('menuitem', { name: 'Recommandations' }).click();
      await editor.getByRole('cell', { name: ADVICE }).click();
      await editor.getByRole('tab', { name: 'Pour qui' }).click();
      await see(editor.getByText(/personnes de la population de référence/));
      expect(await seriousFaults(editor)).toEqual([]);
      await editor.setViewportSize(TELEPHONE);
      await settle(editor);
      // The layout follows the width in a moment or two.
      for (let look = 0; look < 100 && (await excessWidth(editor)) > 0; look += 1) await editor.waitForTimeout(100);
      expect(await excessWidth(editor)).toBe(0);
      await editor.setViewportSize(SCREEN);
      await editor.getByRole('link', { name: 'Essayer' }).click();
      const sentence = editor.getByText("La règle en clair : la situation « Sans permis » s'applique");
      await see(sentence);
      expect(await sentence.textContent()).toContain('«\u00a0Sans permis\u00a0»');
      await see(editor.getByText(/personnes de la population de référence/));
    }));

  it('the list of personas leads to the playground', async () =>
    browser.watch(async () => {
      await editor.getByRole('menuitem', { name: 'Profils types' }).click();
      await editor.getByRole('link', { name: 'Essayer' }).click();
      await see(editor.getByRole('button', { name: 'Retirer « permis B »' }));
    }));

  it('the playground says what to do first, and tells nothing of a rule that nobody wrote', async () =>
    browser.watch(async () => {
      await see(editor.getByText('Ajoutez une condition, ou reprenez une situation ou une recommandation'));
      await quiet(editor);
      expect(await editor.getByText('Cette personne est concernée.').count()).toBe(0);
      expect(await editor.getByText(/personnes de la population de référence/).count()).toBe(0);
      expect(await editor.getByText('tout le monde').count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });

  /** The condition that a fact of yes or no is true. */
  async function addCondition(fact: string): Promise<void> {
    await editor.getByRole('button', { name: 'Ajouter une condition' }).click();
    await choose(editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last(), fact);
  }
});
