import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const BUILT = join(__dirname, '../../dist/public');
const MAX_BYTES = 60_000;
/** Before the details of a piece of advice are opened. */
const MAX_FIRST_BYTES = 25_000;

/** The scripts that a built file names, itself left out. */
function scriptsIn(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/[\w-]+\.js\b/g);
  return [...named]
    .map(([name]) => join(BUILT, 'assets', name))
    .filter((script) => statSync(script, { throwIfNoEntry: false }));
}

/** The scripts of a page, those that are loaded later included. */
function scriptsOf(page: string): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    for (const script of scriptsIn(file)) {
      if (found.has(script)) continue;
      found.add(script);
      follow(script);
    }
  };
  follow(join(BUILT, page));
  return found;
}

const weightOf = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, script) => sum + statSync(`${script}.gz`).size, 0);

describe('the scripts of /essayer', () => {
  const scripts = [...scriptsOf('essayer.html')];
  const first = scripts.filter((script) => !basename(script).startsWith('safeHtml'));

  test('weigh at most 60 kB, compressed, with what is loaded later', () => {
    expect(scripts.length).toBeGreaterThan(first.length);
    expect(weightOf(scripts)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('weigh at most 25 kB when the page opens', () => {
    expect(weightOf(first)).toBeLessThanOrEqual(MAX_FIRST_BYTES);
    expect(readFileSync(join(BUILT, 'essayer.html'), 'utf8')).not.toContain('safeHtml');
  });
});

describe('the scripts of contributors', () => {
  test.each(['contribuer.html', 'contribuer.en.html', 'suivi.html', 'suivi.en.html'])(
    'weigh at most 25 kB, compressed, on %s',
    (page) => {
      const scripts = scriptsOf(page);
      expect(scripts.size).toBeGreaterThan(0);
      expect(weightOf(scripts)).toBeLessThanOrEqual(MAX_FIRST_BYTES);
    },
  );
});

test.each(['recommandations', 'recommandation', 'introuvable', 'texte', 'partenaires'])(
  'the page %s has no script',
  (page) => {
    for (const name of [page, `${page}.en`])
      expect(readFileSync(join(BUILT, `${name}.html`), 'utf8')).not.toMatch(/<script|modulepreload/);
  },
);
