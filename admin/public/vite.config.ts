import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { fillPage } from './fillPage';
import { serverWords } from './serverWords';

const root = import.meta.dirname;

export default defineConfig({
  root,
  base: '/contribuer/',
  publicDir: false,
  plugins: [
    { name: 'fill-sentences', transformIndexHtml: { order: 'pre', handler: fillPage } },
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
        contribuer: resolve(root, 'contribuer.html'),
        suivi: resolve(root, 'suivi.html'),
        conseil: resolve(root, 'conseil.html'),
        message: resolve(root, 'message.html'),
        essayer: resolve(root, 'essayer.html'),
      },
    },
  },
});
