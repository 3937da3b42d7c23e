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
      // MUI's "use client" directives mean nothing here, one warning each.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': process.env['API_URL'] ?? 'http://127.0.0.1:4000' } },
});
