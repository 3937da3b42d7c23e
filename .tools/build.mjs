import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** The configuration files are TypeScript beside a CommonJS package, on purpose. */
const QUIET = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** What is built, from which sources, by which command. */
const PARTS = [
  {
    name: 'api',
    sources: ['api', 'migrations', 'tsconfig.json', 'package-lock.json'],
    clean: ['dist/api', 'dist/migrations'],
    made: 'dist/api/server.js',
    command: [bin('tsc'), '-p', 'api/tsconfig.json'],
  },
  {
    name: 'service',
    sources: ['api', 'tsconfig.json', 'package-lock.json', '.tools/service/rolldown.config.mjs'],
    made: 'dist/service/server.js',
    command: [bin('rolldown'), '--config', '.tools/service/rolldown.config.mjs'],
    // A table of what was made; what fails is told on the other stream.
    stdout: 'ignore',
  },
  {
    name: 'admin',
    sources: ['admin/back-office', 'admin/shared', 'admin/tsconfig.json', 'package-lock.json'],
    pages: 'dist/admin',
    made: 'dist/admin/index.html',
    command: [bin('vite'), 'build', '--config', 'admin/back-office/vite.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'public',
    sources: ['admin/public', 'admin/shared', 'admin/tsconfig.json', 'package-lock.json'],
    pages: 'dist/public',
    made: 'dist/public/contribuer.html',
    command: [bin('vite'), 'build', '--config', 'admin/public/vite.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'explorer',
    sources: ['admin/explorer', 'admin/tsconfig.json', 'package-lock.json'],
    pages: 'dist/explorer',
    made: 'dist/explorer/index.html',
    command: [bin('vite'), 'build', '--config', 'admin/explorer/vite.config.ts', '--logLevel', 'warn'],
  },
];

/** Built only when asked for by name. */
const ON_DEMAND = [
  {
    name: 'bench',
    sources: ['api', 'tests/bench', 'tests/support', 'tsconfig.json', 'package-lock.json'],
    clean: ['dist/tests'],
    made: 'dist/tests/bench/run.js',
    command: [bin('tsc'), '-p', 'tests/bench/tsconfig.json'],
  },
];

/** What to say before a wait, in one line; empty where nothing is to be built, or can be. */
export function waitAhead(names) {
  const waiting = partsNamed(names).filter((part) => !isUpToDate(part) && existsSync(part.command[0]));
  if (waiting.length === 0) return '';
  return waiting.some(({ made }) => !existsSync(join(root, made)))
    ? 'Building the pages and preparing the database: about a minute the first time.\n'
    : 'Building what has changed.\n';
}

/** Builds the parts whose sources are newer than their last build. */
export function build(names = PARTS.map((part) => part.name)) {
  for (const part of partsNamed(names)) {
    if (isUpToDate(part)) continue;
    const stamp = stampOf(part);
    if (!existsSync(part.command[0])) {
      takeAsBuilt(part);
      continue;
    }
    for (const folder of part.clean ?? []) rmSync(join(root, folder), { recursive: true, force: true });
    const startedAt = new Date();
    const [command, ...args] = part.command;
    const { status, error } = spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', part.stdout ?? 'inherit', 'inherit'],
      env: { ...process.env, ...QUIET },
    });
    if (error) end(`${part.name} cannot be built: ${error.message}`);
    if (status !== 0) process.exit(1);
    if (part.pages) compress(join(root, part.pages));
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, startedAt.toISOString());
  }
}

function partsNamed(names) {
  return [...PARTS, ...ON_DEMAND].filter(({ name }) => names.includes(name));
}

function stampOf({ name }) {
  return join(root, 'dist', `.built-${name}`);
}

function isUpToDate(part) {
  const stamp = stampOf(part);
  return existsSync(stamp) && newest(part.sources.map((source) => join(root, source))) <= statSync(stamp).mtimeMs;
}

/** After `npm ci --omit=dev`, which leaves the compiler out: what was built elsewhere is run as it is. */
function takeAsBuilt({ name, made, command }) {
  const tool = basename(command[0]);
  if (!existsSync(join(root, made)))
    end(
      `${made} is missing, and ${tool} is not installed to build it: run npm ci without --omit=dev, or bring dist/ along.`,
    );
  process.stderr.write(`${name} runs as it was built: ${tool} is not installed to build what is newer.\n`);
}

function end(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Beside each page and script, what browsers take in its place: a third of the size on a slow line. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(html|js|css|svg)$/.test(file)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}

function newest(paths) {
  return Math.max(
    0,
    ...paths.filter(existsSync).map((path) => {
      const stats = statSync(path);
      return stats.isDirectory()
        ? Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
        : stats.mtimeMs;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  build(process.argv.length > 2 ? process.argv.slice(2) : undefined);
