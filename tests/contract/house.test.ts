import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AREAS, areaOf, exportsOf, files, importsOf, packagesLoadedBy } from './house/sources';

const SUFFIXES = [
  ...['entity', 'graphql', 'resolver', 'policy', 'rules', 'service', 'queries', 'writes', 'loaders', 'errors'],
  ...['topics', 'jobs', 'emails', 'types'],
];
const ROLES = new RegExp(`^(?:area|part|index|[a-z0-9-]+\\.(?:${SUFFIXES.join('|')}))\\.ts$`);
/** Rooms that are libraries of their own: their files are named after what they hold. */
const LIBRARIES =
  /^api\/(?:targeting\/(?:language|population)|contributions\/(?:intake\/csv|suggestions\/finders)|\w+\/starter)\//;
const ROOT = [
  ...['CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md', 'docs'],
  ...['admin', 'api', 'migrations', 'schema', 'tests', 'package-lock.json', 'package.json', 'tsconfig.json'],
];
const NOT_COMMITTED = ['node_modules', 'dist', 'bench-results', 'reports'];
const DATABASE_AND_GRAPHQL =
  /^(?:typeorm|pg|pg-boss|dataloader|graphql|graphql-.*|type-graphql|@apollo\/.*|fastify|@fastify\/.*|node:fs.*)$/;

/** What is wrong with an import of one area by another, or undefined. */
function faultOf(from: string, target: string | undefined): string | undefined {
  const [one, other] = [areaOf(from), target === undefined ? undefined : areaOf(target)];
  if (one === undefined || target === undefined || one === other) return undefined;
  if (other === undefined || AREAS.indexOf(other) > AREAS.indexOf(one))
    return `${from} imports ${target}, which stands to its right`;
  return other === 'platform' || basename(target) === 'index.ts' ? undefined : `${from} imports ${target}, not a face`;
}

describe('the house', () => {
  it('has the rooms of the design and no others', () => {
    const rooms = readdirSync('api', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => ![...AREAS, 'commands', 'decisions'].includes(room))).toEqual([]);
    const shown = readdirSync('.').filter((name) => !name.startsWith('.') && !NOT_COMMITTED.includes(name));
    expect(shown.filter((name) => !ROOT.includes(name))).toEqual([]);
  });

  it('imports an area from its right only, and through an index.ts only', () => {
    const faults = files('api/**/*.ts').flatMap((file) => importsOf(file).map(({ file: to }) => faultOf(file, to)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('exports from an index.ts only what another area or room imports', () => {
    const used = new Set(
      files('api/**/*.ts').flatMap((file) =>
        importsOf(file)
          .filter(({ file: to }) => to !== undefined && basename(to) === 'index.ts' && dirname(to) !== dirname(file))
          .filter(() => areaOf(file) !== undefined)
          .flatMap(({ file: to, names }) => names.map((name) => `${to} ${name}`)),
      ),
    );
    const offered = files('api/**/index.ts').flatMap((file) => exportsOf(file).map((name) => `${file} ${name}`));
    expect(offered.filter((name) => !used.has(name))).toEqual([]);
  });

  it('keeps the back-office apart from the API', () => {
    const faults = files('admin/**/*.{ts,tsx}').filter((file) =>
      importsOf(file).some(({ file: to }) => to?.startsWith('api/')),
    );
    expect(faults).toEqual([]);
  });

  it('keeps the rules and the language free of database, GraphQL and files, however deep', () => {
    const pure = files('api/{**/*.rules,targeting/{language,population}/**/*,contributions/suggestions/finders/*}.ts');
    const faults = pure.flatMap((file) =>
      [...packagesLoadedBy(file)].filter(([name]) => DATABASE_AND_GRAPHQL.test(name)).map(([, way]) => way.join(' > ')),
    );
    expect(faults).toEqual([]);
  });

  it('names the files of an area by their role', () => {
    const named = files('api/*/**/*.ts').filter(
      (file) => ![undefined, 'platform'].includes(areaOf(file)) && !LIBRARIES.test(file),
    );
    expect(named.filter((file) => !ROLES.test(basename(file)))).toEqual([]);
  });

  it('ends the name of a class in a .service file in Service', () => {
    const classes = files('api/**/*.service.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name = '']) => `${file} ${name}`),
    );
    expect(classes.filter((name) => !name.endsWith('Service'))).toEqual([]);
  });

  it('keeps folders shallow and small, and files short', () => {
    const code = files('{api,admin,migrations,tests}/**/*.{ts,tsx}');
    expect(code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
    expect(files('api/**/*.ts').filter((file) => file.split('/').length > 5)).toEqual([]);
    const rooms = Map.groupBy(files('{api,admin}/**/*.*'), dirname);
    expect([...rooms].filter(([, inside]) => inside.length > 30).map(([room]) => room)).toEqual([]);
  });

  it('has migrations in order that only go forward', () => {
    const names = readdirSync('migrations');
    expect(names.filter((name) => !/^\d{14}-[a-z0-9]+(-[a-z0-9]+)+\.ts$/.test(name))).toEqual([]);
  });

  it('prints the apostrophes of French sentences curly', () => {
    const straight = /\bfr:\s*(?:"[^"\n]*\p{L}'\p{L}|`[^`]*\p{L}'\p{L}|'[^'\n]*\p{L}\\'\p{L})[^\n]*/gu;
    const faults = files('{api,admin}/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(straight)].map(([sentence]) => `${file} ${sentence}`),
    );
    expect(faults).toEqual([]);
    const texts = files('api/catalogue/starter/*.json').map((file) => readFileSync(file, 'utf8'));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap((text) => text.match(/.{0,20}\p{L}'(?:\p{L}|\*).{0,20}/gu) ?? [])).toEqual([]);
  });

  it('knows no word of the business on the platform', () => {
    const words =
      /contribut|moderat|recommend|situation|\bfacts?\b|\bstrateg(?:y|ies)|\bpersonas?\b|profile|audience|territor|jobSeeker|job seeker|consent|starter|\bplan\b|partner|catalogue/i;
    const faults = files('api/platform/**/*.ts').flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
        .filter(({ line }) => words.test(line))
        .map(({ line, place }) => `${place} ${line.trim()}`),
    );
    expect(faults).toEqual([]);
  });
});
