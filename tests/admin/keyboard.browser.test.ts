import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { PASSWORD } from '../support/staff';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const LONG = 'x'.repeat(120);
const ARCHIVED = 'Écrire à la main trois lettres';
const HOSTILE =
  '<style>body { display: none }</style><form action="/x"><button>Piège</button></form>' +
  '<div style="position: fixed; inset: 0">Par-dessus</div><img src="https://example.org/x.png">\n\n**Gras**';

/** The part that has the focus, when something else is where all four of its corners and its middle are. */
const HIDDEN_FOCUS = `(() => {
  const part = document.activeElement;
  const { left, right, top, bottom } = part.getBoundingClientRect();
  if (part === document.body || right <= left || bottom <= top) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const places = [[x, y], [left + 1, top + 1], [right - 1, top + 1], [left + 1, bottom - 1], [right - 1, bottom - 1]];
  const isSeen = ([atX, atY]) => {
    const there = document.elementFromPoint(atX, atY);
    return there !== null && (part.contains(there) || there.contains(part) || part.closest('label, .MuiInputBase-root, .MuiButtonBase-root')?.contains(there));
  };
  return places.some(isSeen) ? [] : [part.getAttribute('aria-label') ?? part.id + ' ' + part.textContent.trim()];
})()`;

/** Every rule of axe, best practices too: what is not among them is named. */
async function faults(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`)))',
  );
}

describe('The keyboard, and what assistive tools are told, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let team: EditorialTeam;
  let moderator: Page;
  let editor: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    team = await createEditorialTeam(api);
    for (const number of Array(12).keys())
      await submitted(api, { title: `Conseil numéro ${number}`, body: `${LONG} ${number}, et ${LONG}.`, link: null });
    await submitted(api, {
      title: LONG,
      body: 'Un titre qui ne se coupe pas.',
      contributorName: 'y'.repeat(120),
      link: null,
    });
    await move(team.publisher, await publish(team, await createDraft(team, { title: ARCHIVED })), 'ARCHIVE');
    await createDraft(team, { title: LONG, summary: LONG, bodyMarkdown: `${LONG}\n\n${HOSTILE}` });
    browser = await TestBrowser.open(await listen(api.app));
    moderator = await backOffice(api, browser, 'MODERATOR');
    editor = await backOffice(api, browser, 'EDITOR');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const goTo = async (page: Page, name: string): Promise<void> => page.getByRole('menuitem', { name }).press('Enter');
  const focused = async (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');

  /** Whether the whole of it stands in the window. */
  async function isInSight(part: Locator): Promise<boolean> {
    const [box, height] = [await part.boundingBox(), part.page().viewportSize()?.height ?? 0];
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  }

  it('a moderator opens a contribution from the queue with the keyboard, and is told where she is', async () =>
    browser.watch(async () => {
      await goTo(moderator, 'Contributions');
      await moderator.getByRole('link', { name: 'Conseil numéro 3' }).press('Enter');
      await see(moderator.getByRole('status').getByText('Conseil numéro 3'));
      expect(await focused(moderator)).toBe('contribution-title');
      expect(await moderator.title()).toBe('Conseil numéro 3 · Coulisses');
      expect(await faults(moderator)).toEqual([]);
      const here = moderator.getByRole('menuitem', { name: 'Contributions' });
      expect(await here.getAttribute('aria-current')).toBe('page');
    }));

  it.each([
    ['Recommandations', 'link', LONG],
    ['Situations', 'heading', 'Situations'],
    ['Profils types', 'heading', 'Profils types'],
    ['Banc d’essai', 'heading', 'Banc d’essai'],
  ] as const)('the page %s has no accessibility fault', async (name, role, what) =>
    browser.watch(async () => {
      await goTo(editor, name);
      await see(editor.getByRole(role, { name: what }));
      expect(await faults(editor)).toEqual([]);
    }),
  );

  it('the focus of the keyboard has a ring that can be seen', async () =>
    browser.watch(async () => {
      const button = moderator.getByRole('button', { name: 'Accepter', exact: true });
      await moderator.keyboard.press('Tab');
      await button.focus();
      const ring = await moderator.evaluate<string>(
        '(({ outlineStyle, outlineWidth, outlineColor }) => [outlineStyle, outlineWidth, outlineColor].join(" "))(getComputedStyle(document.activeElement))',
      );
      expect(ring).toBe('solid 3px rgb(29, 79, 145)');
    }));

  it('the keyboard begins where one signs in', async () =>
    browser.watch(async () => {
      const page = await browser.somebody();
      await page.goto('/admin/');
      await see(page.locator('#sign-in-email:focus'));
      await page.keyboard.type('editor-at-work@example.org');
      await page.keyboard.press('Tab');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      await see(page.getByText('Bonjour Compte EDITOR'));
    }));

  it('what has the focus does not stand under the bars of the page', async () =>
    browser.watch(async () => {
      await editor.goto('/admin/#/recommendations/create');
      await see(editor.getByRole('textbox', { name: 'Titre' }));
      await editor.setViewportSize({ width: 1280, height: 500 });
      const hidden: string[] = [];
      for (const [key, count] of [
        ['Tab', 30],
        ['Shift+Tab', 25],
      ] as const)
        for (let stop = 0; stop < count; stop += 1) {
          await editor.keyboard.press(key);
          // The link to the content slides in.
          await settle(editor);
          hidden.push(...(await editor.evaluate<string[]>(HIDDEN_FOCUS)));
        }
      await editor.setViewportSize(SCREEN);
      expect(hidden).toEqual([]);
    }));

  it('the bar of decisions is in sight as soon as one line of a long queue is ticked', async () =>
    browser.watch(async () => {
      await goTo(moderator, 'Contributions');
      await moderator.getByRole('checkbox', { name: 'Cocher : Conseil numéro 0' }).check();
      const bar = moderator.getByRole('region', { name: 'Décider de plusieurs à la fois' });
      await see(bar);
      expect(await isInSight(bar)).toBe(true);
      expect(await faults(moderator)).toEqual([]);
      await bar.getByRole('button', { name: 'Tout décocher' }).click();
    }));

  it('words of 120 characters without a space widen no page', async () =>
    browser.watch(async () => {
      const fits = async (page: Page): Promise<void> => {
        expect(await excessWidth(page)).toBe(0);
        await page.setViewportSize(TELEPHONE);
        for (let look = 0; look < 100 && (await excessWidth(page)) > 0; look += 1) await page.waitForTimeout(100);
        expect(await excessWidth(page)).toBe(0);
        await page.setViewportSize(SCREEN);
      };
      await goTo(moderator, 'Contributions');
      await see(moderator.getByRole('link', { name: LONG }));
      await fits(moderator);
      await moderator.getByRole('link', { name: LONG }).click();
      await see(moderator.getByRole('heading', { name: LONG }));
      await fits(moderator);
      await goTo(editor, 'Recommandations');
      await see(editor.getByRole('link', { name: LONG }));
      await fits(editor);
      await editor.getByRole('link', { name: LONG }).click();
      await see(editor.getByRole('heading', { name: LONG }));
      await editor.getByRole('button', { name: 'Lire', exact: true }).click();
      await fits(editor);
    }));

  it('the reader’s view shows text alone: no style, form, picture or overlay of its author', async () =>
    browser.watch(async () => {
      await see(editor.getByText('Gras', { exact: true }));
      const count = await editor.evaluate<number>(
        'document.querySelectorAll("#main-content :is(style, img, form form, [style*=fixed])").length',
      );
      expect(count).toBe(0);
      expect(await editor.getByRole('button', { name: 'Piège' }).count()).toBe(0);
    }));

  it('an editor reads an archived recommendation under its title, and takes it up again', async () =>
    browser.watch(async () => {
      await goTo(editor, 'Recommandations');
      const row = editor.getByRole('row').filter({ hasText: ARCHIVED });
      await see(row.getByText('Archivée'));
      await row.getByRole('link').press('Enter');
      expect(await editor.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(ARCHIVED);
      await editor.getByRole('button', { name: 'Reprendre dans un brouillon' }).click();
      await see(editor.getByText('Brouillon enregistré.'));
      await see(editor.getByRole('main').getByText('Brouillon', { exact: true }));
    }));

  it('Enter takes a fact and ends a value, and never sends the form', async () =>
    browser.watch(async () => {
      await goTo(editor, 'Situations');
      await editor.getByRole('link', { name: 'Créer' }).click();
      await editor.getByRole('button', { name: 'Ajouter une condition' }).press('Enter');
      const fact = editor.getByRole('combobox', { name: 'Ce que l’on sait' });
      await fact.click();
      expect(await faults(editor)).toEqual([]);
      await fact.pressSequentially('année de naissance');
      await fact.press('Enter');
      const value = editor.getByRole('spinbutton');
      await value.fill('1990');
      await value.press('Enter');
      await editor.waitForTimeout(500);
      expect(await editor.getByText('un champ demande encore votre attention').count()).toBe(0);
      expect(await editor.getByText('Ce champ est nécessaire').count()).toBe(0);
      expect(await value.inputValue()).toBe('1990');
      await editor.getByRole('button', { name: 'Essayer la règle' }).press('Enter');
      expect(await faults(editor)).toEqual([]);
    }));

  it('Enter takes the topic that was sought, and does not send the form', async () =>
    browser.watch(async () => {
      // The form before is not asked about.
      await editor.goto('about:blank');
      await editor.goto('/admin/#/recommendations/create');
      const topics = editor.getByRole('combobox', { name: 'Thèmes' });
      await topics.pressSequentially('rés');
      await see(editor.getByRole('option', { name: 'Réseau' }));
      await topics.press('Enter');
      await see(editor.getByRole('button', { name: 'Réseau' }));
      expect(await editor.getByText('Requis').count()).toBe(0);
    }));

  it.each(['Compte EDITOR', /^Langue/, /avis à lire/])('the menu %s has no accessibility fault', async (name) =>
    browser.watch(async () => {
      await editor.getByRole('button', { name }).click();
      expect(await faults(editor)).toEqual([]);
      await editor.keyboard.press('Escape');
    }),
  );

  it('French words bear their language when the screens are in English', async () =>
    browser.watch(async () => {
      await goTo(moderator, 'Contributions');
      await moderator.getByRole('button', { name: /^Langue/ }).click();
      await moderator.getByRole('menuitem', { name: 'English' }).click();
      await see(moderator.locator('html[lang=en]'));
      await moderator.getByRole('link', { name: 'Conseil numéro 5' }).and(moderator.locator('[lang=fr]')).click();
      await see(moderator.locator('h2[lang=fr]', { hasText: 'Conseil numéro 5' }));
      await see(moderator.locator('blockquote[lang=fr]'));
    }));

  it('nothing moves for those who asked for less motion', async () =>
    browser.watch(async () => {
      await editor.emulateMedia({ reducedMotion: 'reduce' });
      const duration = await editor.evaluate<string>(
        'getComputedStyle(document.querySelector(".MuiButton-root")).transitionDuration',
      );
      expect(Number.parseFloat(duration)).toBeLessThan(0.001);
    }));

  it('reports no error', () => {
    expect(browser.pageErrors.filter((line) => !line.includes('blocker'))).toEqual([]);
  });
});
