import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../support/chromium';
import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { serve } from './processes';
import { ADMINISTRATOR } from './publisher';
import { measureServed, sizeOf } from './served';

const PORT = 4895;
const PUBLISHED = 500;
const ROWS = 25;
const ROUNDS = 9;
const PATIENCE_MS = 30_000;
/** Each with that many rows and more. */
const LISTS = ['recommendations', 'auditEvents'];
/** From the data of a list to its rows on the screen. */
const SHOWN = { atMost: 300 };

/** In the page: keeps how long after the last answer before them the rows of a list were drawn, which is after the next frame. */
const NOTE_WHEN_DRAWN = `
  const observer = new MutationObserver(() => {
    // What stands there before the data says nothing.
    const rows = [...document.querySelectorAll('tbody tr')].filter(({ innerText }) => innerText.trim() !== '');
    if (rows.length < ${ROWS}) return;
    observer.disconnect();
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/graphql'));
    const answeredAt = Math.max(...answers.map(({ responseEnd }) => responseEnd));
    requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.drawnAfterMs = performance.now() - answeredAt)));
  });
  observer.observe(document, { childList: true, subtree: true });`;

/** Lists of the back-office in a browser: from the moment their data is there until the rows are drawn. */
export const benchmark: Benchmark = {
  name: 'lists',
  async run() {
    const start = async (env: Readonly<Record<string, string>>) =>
      serve({ ...env, ADMIN_EMAIL: ADMINISTRATOR.email, ADMIN_PASSWORD: ADMINISTRATOR.password });
    const [figures = []] = await measureServed({ port: PORT, start }, [PUBLISHED], async () => inBrowser(measured));
    return figures;
  },
};

async function inBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ ...findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function measured(browser: Browser): Promise<Figure[]> {
  const page = await browser.newPage({ baseURL: `http://127.0.0.1:${PORT}`, locale: 'fr-FR' });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript({ content: NOTE_WHEN_DRAWN });
  await signIn(page);
  const figures: Figure[] = [];
  for (const list of LISTS) {
    const times: number[] = [];
    // The first brings the screen, which is not what is measured.
    for (let round = 0; round <= ROUNDS; round += 1) times.push(await timeOf(page, list));
    const value = median(times.slice(1));
    figures.push({
      what: `${list}: ${ROWS} rows after their data`,
      size: sizeOf(PUBLISHED),
      value,
      unit: 'ms',
      limit: SHOWN,
    });
  }
  return figures;
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/');
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email);
  await page.getByLabel('Mot de passe').first().fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByText('Bonjour').waitFor();
}

/** Opened as by a link in a message: nothing of the list is in memory. */
async function timeOf(page: Page, list: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`/admin/#/${list}?perPage=${ROWS}`);
  return Number(await page.locator('html[data-drawn-after-ms]').getAttribute('data-drawn-after-ms'));
}
