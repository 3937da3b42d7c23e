import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { SYSTEM } from '../../api/accounts/permissions';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { PASSWORD } from '../support/staff';

const BUILT = join(__dirname, '../../dist/admin/assets');
const MAX_SIGN_IN_BYTES = 200_000;
const MAX_FIRST_SCREEN_BYTES = 350_000;
/** Scripts that come after what they show. */
const QUIET_MS = 1000;

/** The names of the scripts that a page asks for from now on. */
function scriptsOf(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const name = basename(new URL(request.url()).pathname);
    if (name.endsWith('.js')) asked.add(name);
  });
  return asked;
}

const weightOf = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, name) => sum + statSync(join(BUILT, `${name}.gz`)).size, 0);

describe('What the back-office weighs, compressed, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let scripts: Set<string>;

  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.accounts.staff.saveAs(SYSTEM, {
      name: 'Anne',
      email: 'anne@example.org',
      roles: ['ADMIN'],
      password: PASSWORD,
    });
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    scripts = scriptsOf(page);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('signs in with at most 200 kB of JavaScript', async () => {
    await page.goto('/admin/');
    await see(page.getByLabel('E-mail'));
    await page.waitForTimeout(QUIET_MS);
    expect(scripts.size).toBeGreaterThan(0);
    expect(weightOf(scripts)).toBeLessThanOrEqual(MAX_SIGN_IN_BYTES);
  });

  it('shows the first screen with at most 350 kB, and the others with what is theirs', async () => {
    await page.getByLabel('E-mail').fill('anne@example.org');
    await page.getByLabel('Mot de passe').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await see(page.getByText('Bonjour Anne'));
    await page.waitForTimeout(QUIET_MS);
    const first = new Set(scripts);
    expect(weightOf(first)).toBeGreaterThan(MAX_SIGN_IN_BYTES / 2);
    expect(weightOf(first)).toBeLessThanOrEqual(MAX_FIRST_SCREEN_BYTES);

    await page.getByRole('menuitem', { name: 'Situations' }).click();
    await see(page.getByRole('link', { name: 'Créer' }));
    expect(scripts.size).toBeGreaterThan(first.size);
  });
});
