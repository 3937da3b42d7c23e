import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The server alone reads the documents: without their line breaks they weigh less. */
const tightDocuments = {
  name: 'tight-documents',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/generated\/\w+\.ts$/.test(id)
      ? { code: code.replaceAll(/`[^`]*`/g, (document) => document.replaceAll(/\s+/g, ' ')), map: null }
      : undefined,
};

const SIGN_IN =
  /react\/|react-dom|scheduler|@emotion|stylis|clsx|transition|@mui\/(?:system|styled-engine|private-theming|utils)|@mui\/material\/.*(?:styles|utils|Modal|Portal|Paper|Card|Typography|Button|Form|Input|TextField|Alert)|HttpError/;
const FRAME = /ra-core(?!.*HttpError)|ra-ui-materialui|react-router|@tanstack|lodash|@popperjs/;

/** What nearly everything that is loaded later needs stands in two files, one of them for signing in: in many small ones it weighs more. */
const groups = [
  { name: 'sign-in', test: SIGN_IN, minShareCount: 25, priority: 1 },
  { name: 'frame', test: FRAME, minShareCount: 30 },
];

export default defineConfig({
  root,
  plugins: [tightDocuments],
  base: '/admin/',
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/admin', import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      output: { codeSplitting: { groups } },
      // MUI's "use client" directives mean nothing here, one warning each.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': process.env['API_URL'] ?? 'http://127.0.0.1:4000' } },
});
