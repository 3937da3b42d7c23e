import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const BUILT = join(__dirname, '../../dist/public');
const MAX_BYTES = 60_000;
/** Before the details of a piece of advice are opened. */
const MAX_FIRST_BYTES = 25_000;

/** The scripts that a built file names, itself left out; `by`: how it names those that are wanted. */
function scriptsIn(file: string, by: RegExp): string[] {
  const named = readFileSync(file, 'utf8').matchAll(by);
  return [...named]
    .map(([, name = '']) => join(BUILT, 'assets', name))
    .filter((script) => statSync(script, { throwIfNoEntry: false }));
}

const IN_ANY_WAY = /([\w-]+\.js)\b/g;
/** Not by `import()`, which is for later. */
const AT_ONCE = /(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;

/** The scripts of a page, those that are loaded later included, unless `by` says otherwise. */
function scriptsOf(page: string, by = IN_ANY_WAY): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    for (const script of scriptsIn(file, file.endsWith('.html') ? IN_ANY_WAY : by)) {
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
  const first = [...scriptsOf('essayer.html', AT_ONCE)];

  test('weigh at most 60 kB, compressed, with what is loaded later', () => {
    expect(scripts.length).toBeGreaterThan(first.length);
    expect(weightOf(scripts)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('weigh at most 25 kB when the page opens', () => {
    expect(first.map((script) => basename(script).replace(/-.*/, ''))).toEqual(
      expect.arrayContaining(['essayer', 'graphql']),
    );
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
