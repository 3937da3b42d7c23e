import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The fonts stand in the style sheet as data: addresses, which our content security policy refuses; the system's own do as well. */
const withoutFonts = (css: string): string => css.replaceAll(/@font-face\s*\{[^}]*\}/g, '');

/** GraphiQL, an application of its own: its editor weighs more than all other pages together. */
export default defineConfig({
  root,
  base: '/explorer/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', development: false } },
  plugins: [
    {
      name: 'without-fonts',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('/graphiql/dist/style.css') ? withoutFonts(code) : null),
    },
  ],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    // As for the other pages: nothing may become a data: address or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // "use client" and the like mean nothing here, one warning each.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
});
