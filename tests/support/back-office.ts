import type { Locator, Page } from 'playwright-core';
import { SYSTEM } from '../../api/accounts/permissions';
import type { StaffRole } from '../../api/accounts/permissions';
import type { TestApi } from './api';
import { excessWidth, SCREEN, seriousFaults, TELEPHONE } from './browser';
import type { TestBrowser } from './browser';
import { PASSWORD } from './staff';

/** Longer than the pause after which a page asks about what is typed. */
const QUIET_MS = 1000;

/** Waits until it is on the screen. */
export async function see(locator: Locator): Promise<void> {
  await locator.first().waitFor();
}

/** Waits until what fades in has come: half-way its colours lack contrast. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished))',
  );
}

/** Waits until the page asks for nothing by itself any more, for so many milliseconds. */
export async function quiet(page: Page, quietMs = QUIET_MS): Promise<void> {
  let last = Date.now();
  const note = (): void => void (last = Date.now());
  page.on('request', note);
  while (Date.now() - last < quietMs) await page.waitForTimeout(100);
  page.off('request', note);
}

/** Checks a page on a screen and on a telephone: no serious accessibility fault, nothing wider than the window. */
export async function looksRight(page: Page): Promise<void> {
  await settle(page);
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(TELEPHONE);
  await settle(page);
  // The layout follows the width in a moment or two.
  for (let look = 0; look < 100 && (await excessWidth(page)) > 0; look += 1) await page.waitForTimeout(100);
  expect(await excessWidth(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(SCREEN);
  // What opens while the layout still changes would close again.
  await settle(page);
}

/** Types into an autocomplete and takes what it offers under this name. */
export async function choose(field: Locator, name: string): Promise<void> {
  await field.pressSequentially(name);
  await field.page().getByRole('option', { name }).first().click();
}

/** The back-office before somebody who has just signed in. */
export async function backOffice({ app }: TestApi, browser: TestBrowser, role: StaffRole): Promise<Page> {
  const email = `${role.toLowerCase()}-at-work@example.org`;
  await app.areas.accounts.staff.saveAs(SYSTEM, { name: `Compte ${role}`, email, roles: [role], password: PASSWORD });
  const page = await browser.somebody();
  await page.goto('/admin/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Mot de passe').first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await see(page.getByText(`Bonjour Compte ${role}`));
  return page;
}
