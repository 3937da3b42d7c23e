import axe from 'axe-core';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { App } from '../../api/app';
import { findChromium } from './chromium';

/** Beyond this, what a test waits for is missing. */
const PATIENCE_MS = 15_000;

/**
 * What the router says of each address that is typed over a form, which it does not guard (the back-office does, in typedAddress.ts), and of
 * two forms that meet for a moment when one follows the other.
 */
const SAID_BY_THE_ROUTER =
  /: (?:You are trying to use a blocker on a POP navigation|A router only supports one blocker at a time$)/;

export const SCREEN = { width: 1280, height: 900 };
/** The narrowest telephones that are still common. */
export const TELEPHONE = { width: 360, height: 780 };

/** Listens on a free port. Gives its address. */
export async function listen({ http }: App): Promise<string> {
  return http.listen({ port: 0, host: '127.0.0.1' });
}

/** What pages report, and whether a test has looked at it. */
class Reported {
  readonly lines: string[] = [];
  private isRead = false;

  read(): string[] {
    this.isRead = true;
    return this.lines;
  }

  unread(): string[] {
    return this.isRead ? [] : this.lines.filter((line) => !SAID_BY_THE_ROUTER.test(line));
  }
}

/** A real browser that asks for French, unless told otherwise; what its pages report as errors is kept. */
export class TestBrowser {
  private readonly errors = new Reported();
  private readonly warned = new Reported();
  private readonly pages: Page[] = [];
  private hasFailed = false;

  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** `address`: where the application listens, as http://127.0.0.1:4000. */
  static async open(address: string): Promise<TestBrowser> {
    const { executablePath, env } = findChromium();
    const browser = await chromium.launch({
      executablePath,
      env,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      timeout: 30_000,
    });
    return new TestBrowser(browser, address);
  }

  /** Uncaught exceptions, refused resources and broken content security rules. */
  get pageErrors(): string[] {
    return this.errors.read();
  }

  /** What the console warns of. */
  get warnings(): string[] {
    return this.warned.read();
  }

  /** Somebody with her own cookies and storage, before an empty page. */
  async somebody({ hasScript = true, locale = 'fr-FR' } = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      locale,
      timezoneId: 'Europe/Paris',
      viewport: SCREEN,
      javaScriptEnabled: hasScript,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.lines.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.lines.push(`${page.url()}: ${message.text()}`);
      if (message.type() === 'warning') this.warned.lines.push(`${page.url()}: ${message.text()}`);
    });
    this.pages.push(page);
    return page;
  }

  /** Does a step of the walk; when it fails, each page is drawn into the temporary folder, which the failure names, and the next steps are not tried. */
  async watch(step: () => Promise<void>): Promise<void> {
    if (this.hasFailed) throw new Error('An earlier step of the walk failed.');
    try {
      await step();
    } catch (error) {
      this.hasFailed = true;
      const folder = await this.draw();
      if (error instanceof Error) error.message += `\n\nScreenshots: ${folder}`;
      throw error;
    }
  }

  /** Throws when a page reported anything that no test has looked at. */
  async close(): Promise<void> {
    await this.browser.close();
    const unread = this.hasFailed ? [] : [...this.errors.unread(), ...this.warned.unread()];
    if (unread.length > 0) throw new Error(`The pages reported, and no test expects it:\n${unread.join('\n')}`);
  }

  private async draw(): Promise<string> {
    // Not where the run puts what it throws away: somebody looks at them afterwards.
    const folder = mkdtempSync(join(process.env['KEPT_FOLDER'] ?? tmpdir(), 'open-job-advice-screens-'));
    for (const [index, page] of this.pages.entries())
      await page.screenshot({ path: join(folder, `${index + 1}.png`), fullPage: true }).catch(() => undefined);
    return folder;
  }
}

interface AxeViolation {
  id: string;
  impact: string | null;
  nodes: { target: string[]; failureSummary: string }[];
}

/** A dialog that still fades in has the colours of a moment; what turns for ever is not waited for. */
const SETTLED = `(async () => {
  const moving = () => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity);
  const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  for (let calm = 0; calm < 2; calm += 1) {
    await nextFrame();
    const left = moving();
    if (left.length > 0) calm = -1;
    await Promise.allSettled(left.map(({ finished }) => finished));
  }
})()`;

/** The accessibility faults, serious or critical, of what a page shows once it has come to rest: one line for each element at fault. */
export async function seriousFaults(page: Page): Promise<string[]> {
  return linesOf((await violations(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical'));
}

/** As `seriousFaults`, with what is moderate or minor, best practice included. */
export async function allFaults(page: Page): Promise<string[]> {
  return linesOf(await violations(page));
}

/** As `allFaults`, of a page that follows the system: in the dark, then in the light. */
export async function faultsLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await allFaults(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inTheDark, ...(await allFaults(page))];
}

async function violations(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(SETTLED);
  // Evaluated by the browser's own tools: the page's content security rules stay as they are served.
  await page.evaluate(axe.source);
  return page.evaluate<AxeViolation[]>('axe.run().then(({ violations }) => violations)');
}

function linesOf(found: readonly AxeViolation[]): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** By how many CSS pixels the page is wider than its window: readers would have to scroll sideways. */
export async function excessWidth(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
