import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { TestBrowser } from '../support/browser';
import { findChromium } from '../support/chromium';
import { writeFontSettings } from '../support/fonts';

/** Controls of forms, which stop a browser that has no font. */
const FORM = `<form><input value="Bonjour"><select><option>Bonjour</option></select><textarea>Bonjour</textarea>
  <button>Bonjour</button></form><p style="font-family: serif">Été</p><p style="font-family: monospace">Été</p>`;
const DRAWN = ['input', 'select', 'button', 'p', 'p + p'];

/** The fonts that draw each element of a page, by the browser's own account. */
async function fontsOf(devtools: CDPSession, selectors: readonly string[]): Promise<string[][]> {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const drawn: string[][] = [];
  for (const selector of selectors) {
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    drawn.push(fonts.map(({ familyName }) => familyName));
  }
  return drawn;
}

/** The folders of fonts that a fontconfig file names. */
function foldersOf(settings: string): string[] {
  return [...readFileSync(settings, 'utf8').matchAll(/<dir>(.+)<\/dir>/g)].map(([, folder = '']) => folder);
}

describe('The browser of the tests', () => {
  it('is the one that npm brings, unless CHROMIUM_PATH names another', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath }).executablePath).toBe(process.execPath);
    expect(findChromium({}).executablePath).toMatch(/\/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
    expect(findChromium({ CHROMIUM_PATH: '' }).executablePath).toBe(findChromium({}).executablePath);
  });

  it('is refused where CHROMIUM_PATH names nothing', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chrome' })).toThrow(
      'CHROMIUM_PATH: /nowhere/chrome does not exist',
    );
  });

  it('reads fonts from folders that exist', () => {
    const folders = foldersOf(findChromium({}).env['FONTCONFIG_FILE'] ?? '');
    expect(folders[0]).toMatch(/\/node_modules\/\.cache\/chromium-[\d.]+\/fonts\/fonts$/);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('draws forms with the packaged font', async () => {
    const browser = await TestBrowser.open('http://127.0.0.1');
    try {
      const page = await browser.somebody();
      await page.setContent(FORM);
      const drawn = await fontsOf(await page.context().newCDPSession(page), DRAWN);
      // A browser named by CHROMIUM_PATH has the fonts of its machine.
      const isWrong = (fonts: string[]) =>
        process.env['CHROMIUM_PATH'] ? fonts.length === 0 : `${fonts}` !== 'Open Sans';
      expect(drawn.filter(isWrong)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('The font settings of an unpacked browser', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-job-advice-<fonts>&-'));
    mkdirSync(join(folder, 'fonts/fonts'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are written beside a browser that was unpacked without them', () => {
    expect(writeFontSettings(folder)).toBe(join(folder, 'fonts.conf'));
    expect(readdirSync(folder)).toEqual(['fonts', 'fonts.conf']);
  });

  it('replace those of another folder', () => {
    writeFileSync(join(folder, 'fonts.conf'), '<fontconfig><dir>/tmp/fonts</dir></fontconfig>');
    const [own] = foldersOf(writeFontSettings(folder));
    expect(own).toBe(`${folder.replace('<', '&lt;').replace('&-', '&amp;-')}/fonts/fonts`);
  });
});
