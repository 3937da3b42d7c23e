import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const ORDER = [
  'platform',
  'accounts',
  'reference',
  'situations',
  'profiles',
  'catalogue',
  'recommendations',
  'plans',
  'contributions',
  'partners',
];
/** What stands at the top of the repository: any other name needs a decision. */
const TOP_LEVEL = {
  needed: [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'admin',
    'api',
    'migrations',
    'package-lock.json',
    'package.json',
    'schema',
    'tests',
    'tsconfig.json',
  ],
  allowed: ['CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs'],
};
const SUFFIXES = [
  'entity',
  'graphql',
  'resolver',
  'policy',
  'rules',
  'service',
  'queries',
  'loaders',
  'errors',
  'jobs',
  'emails',
];

const files = (pattern: string): string[] =>
  globSync(pattern, { exclude: ['**/generated/**', 'node_modules/**'] }).toSorted();
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|require\() ?'([^']+)'/g)].map(([, target = '']) => target);

/** The area of a file of api/, or undefined for what stands above the areas. */
function areaOf(path: string): string | undefined {
  const [api, area = ''] = relative('.', path).split('/');
  return api === 'api' && ORDER.includes(area) ? area : undefined;
}

/** What is wrong with an import, or undefined. */
function faultOf(file: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const reached = resolve(dirname(file), target);
  const [from, to] = [areaOf(file), areaOf(reached)];
  if (from === undefined || from === to) return undefined;
  if (to === undefined || ORDER.indexOf(to) > ORDER.indexOf(from))
    return `${file} imports ${target}, which stands to its right`;
  return to === 'platform' || relative('.', reached) === join('api', to)
    ? undefined
    : `${file} imports ${target}, not the area's index`;
}

describe('the house', () => {
  it('has its rooms, and no other', () => {
    const rooms = readdirSync('api', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => ![...ORDER, 'decisions'].includes(room))).toEqual([]);
    const shown = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist', 'bench-results'].includes(name),
    );
    expect(shown).toEqual(expect.arrayContaining(TOP_LEVEL.needed));
    expect(shown.filter((name) => ![...TOP_LEVEL.needed, ...TOP_LEVEL.allowed].includes(name))).toEqual([]);
  });

  it('imports from right to left only, through the index of an area', () => {
    const faults = files('api/**/*.ts').flatMap((file) => importsOf(file).map((target) => faultOf(file, target)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('keeps the back-office apart from the API', () => {
    const faults = files('admin/**/*.{ts,tsx}').filter((file) =>
      importsOf(file).some(
        (target) => target.startsWith('.') && resolve(dirname(file), target).includes(`${resolve('api')}/`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('keeps the rules and the language free of the framework and of the database', () => {
    const pure = files('api/{*/*.rules,situations/{language,population}/**/*,contributions/{csv,suggestions}/*}.ts');
    const faults = pure.filter((file) =>
      importsOf(file).some((target) => ['typeorm', 'type-graphql', 'pg', 'fastify'].includes(target)),
    );
    expect(faults).toEqual([]);
  });

  it('names the files of an area by their role', () => {
    const named = files('api/*/*.ts').filter((file) => areaOf(file) !== 'platform' && areaOf(file) !== undefined);
    const faults = named.filter(
      (file) =>
        !['area.ts', 'index.ts'].includes(basename(file)) &&
        !new RegExp(`^[a-z0-9-]+\\.(${SUFFIXES.join('|')})\\.ts$`).test(basename(file)),
    );
    expect(faults).toEqual([]);
  });

  it('keeps folders at most three deep, and files short', () => {
    const code = files('{api,admin,migrations,tests}/**/*.{ts,tsx}');
    expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300)).toEqual([]);
    expect(files('api/**/*.ts').filter((file) => file.split('/').length > 5)).toEqual([]);
  });

  it('has migrations in order, that only go forward', () => {
    const names = readdirSync('migrations');
    expect(names.filter((name) => !/^\d{14}-[a-z0-9]+(-[a-z0-9]+)+\.ts$/.test(name))).toEqual([]);
  });
});
