import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { fillPage } from './fillPage';
import { serverWords } from './serverWords';

const root = import.meta.dirname;
const file = (name: string): string => resolve(root, `${name}.html`);

const IN_BOTH = [
  ...['contribuer', 'suivi', 'conseil', 'message'],
  ...['recommandations', 'recommandation', 'introuvable', 'texte', 'partenaires'],
];

/** No files: the same pages as in French, with other words. By their address, the French page. */
const IN_ENGLISH = new Map([
  [file('home'), file('accueil')],
  ...IN_BOTH.map((name): [string, string] => [file(`${name}.en`), file(name)]),
]);
const IN_FRENCH = ['accueil', 'essayer', ...IN_BOTH].map(file);

export default defineConfig({
  root,
  base: '/contribuer/',
  publicDir: false,
  plugins: [
    {
      name: 'pages-in-english',
      resolveId: (id) => (IN_ENGLISH.has(id) ? id : null),
      load: (id) => {
        const french = IN_ENGLISH.get(id);
        return french === undefined ? null : readFileSync(french, 'utf8');
      },
    },
    {
      name: 'fill-sentences',
      transformIndexHtml: {
        order: 'pre',
        handler: (template, { filename }) => fillPage(template, IN_ENGLISH.has(filename) ? 'en' : 'fr'),
      },
    },
    {
      name: 'words-of-the-server',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'words.json', source: serverWords() });
      },
    },
  ],
  build: {
    outDir: '../../dist/public',
    emptyOutDir: true,
    // The content security policy is default-src 'self': nothing may become a data: address or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [...IN_FRENCH, ...IN_ENGLISH.keys()] },
  },
});
