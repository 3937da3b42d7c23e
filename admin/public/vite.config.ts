import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { fillPage } from './fillPage';
import { serverWords } from './serverWords';
import { en } from './src/home/en';

const root = import.meta.dirname;
const FRENCH_HOME = resolve(root, 'accueil.html');
/** No file: the same page, with other words. */
const ENGLISH_HOME = resolve(root, 'home.html');

export default defineConfig({
  root,
  base: '/contribuer/',
  publicDir: false,
  plugins: [
    {
      name: 'home-in-english',
      resolveId: (id) => (id === ENGLISH_HOME ? id : null),
      load: (id) => (id === ENGLISH_HOME ? readFileSync(FRENCH_HOME, 'utf8') : null),
    },
    {
      name: 'fill-sentences',
      transformIndexHtml: {
        order: 'pre',
        handler: (template, { filename }) => fillPage(template, filename === ENGLISH_HOME ? en : undefined),
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
    rolldownOptions: {
      input: {
        accueil: FRENCH_HOME,
        home: ENGLISH_HOME,
        contribuer: resolve(root, 'contribuer.html'),
        suivi: resolve(root, 'suivi.html'),
        conseil: resolve(root, 'conseil.html'),
        message: resolve(root, 'message.html'),
        essayer: resolve(root, 'essayer.html'),
      },
    },
  },
});
