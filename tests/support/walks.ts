import type { Page } from 'playwright-core';
import { allFaults, excessWidth, SCREEN, TELEPHONE } from './browser';

/** How the back-office is looked at. */
export const WALKS = [
  { appearance: 'light', window: SCREEN },
  { appearance: 'dark', window: SCREEN },
  { appearance: 'light', window: TELEPHONE },
  { appearance: 'dark', window: TELEPHONE },
] as const;

/** What libraries say by themselves where nobody gave them the words of the page. */
const FOREIGN_WORDS = /^(?:open|close|clear|no options|loading…|go to .* page|select row|show|hide|more)$/i;

export async function lookAs(page: Page, { appearance, window }: (typeof WALKS)[number]): Promise<void> {
  await page.setViewportSize(window);
  await page.emulateMedia({ colorScheme: appearance });
  const drawn = async (): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme');
  for (let look = 0; look < 100 && (await drawn()) !== appearance; look += 1) await page.waitForTimeout(100);
  // A walk in the dark that is light would find nothing.
  if ((await drawn()) !== appearance) throw new Error(`the page is ${await drawn()}, not ${appearance}`);
}

/** All that is wrong with a screen in French: what axe finds, what is too wide, what is said in English, and what could not be read. */
export async function faultsSeen(page: Page): Promise<string[]> {
  const found = await allFaults(page);
  const excess = await excessWidth(page);
  if (excess > 0) found.push(`${excess} pixels too wide`);
  if ((await page.getByRole('button', { name: 'Réessayer' }).count()) > 0) found.push('something could not be read');
  const foreign = (await saidByParts(page)).filter((words) => FOREIGN_WORDS.test(words));
  return [...found, ...new Set(foreign.map((words) => `“${words}” is English`))];
}

/** The names of buttons, and what stands in open lists. */
async function saidByParts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('button, [role="option"], .MuiAutocomplete-noOptions')]
    .map((part) => (part.getAttribute('aria-label') ?? part.textContent ?? '').trim())`);
}
