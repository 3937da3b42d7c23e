import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The areas of api/, from left to right: each may import those before it. */
export const AREAS = [
  'platform',
  'guard',
  'accounts',
  'reference',
  'team',
  'targeting',
  'situations',
  'profiles',
  'catalogue',
  'recommendations',
  'plans',
  'coaching',
  'contributions',
  'partnerships',
  'pages',
];

export const files = (pattern: string): string[] =>
  globSync(pattern, { exclude: ['**/generated/**', 'node_modules/**'] }).toSorted();

export interface Import {
  /** As written. */
  target: string;
  /** The file that it reaches, from the root; undefined for a package. */
  file: string | undefined;
  /** Without `type` and the name it is given; `*` for all. */
  names: string[];
  /** Erased by the compiler. */
  isType: boolean;
}

const STATEMENT =
  /^(?:import|export)\s+(?:(type)\s+)?(?:(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+)\s+from\s+)?'([^']+)'|(?:import|require)\('([^']+)'\)/gm;

/** What a file imports, or exports again. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(([, type, names = '*', target, called]) => {
    const named = names.startsWith('{') ? names.slice(1, -1).split(',') : ['*'];
    const written = named.map((name) => name.trim()).filter((name) => name !== '');
    return {
      target: target ?? called ?? '',
      file: reached(file, target ?? called ?? ''),
      names: written.map((name) => name.replace(/^type /, '').replace(/ as .*/, '')),
      isType: type !== undefined || written.every((name) => name.startsWith('type ')),
    };
  });
}

/** What a file offers to others. */
export function exportsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const again = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  const own = [...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm)];
  const names = [...again.map((name) => name.trim().replace(/^type /, '')), ...own.map(([, name = '']) => name)];
  return names.filter((name) => name !== '');
}

function reached(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const path = relative('.', resolve(dirname(from), target));
  return [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (one) => /\.\w+$/.test(one) && existsSync(one),
  );
}

/** The area of a file of api/; undefined for what stands above the areas. */
export function areaOf(file: string): string | undefined {
  const [api, area = '', inside] = file.split('/');
  return api === 'api' && inside !== undefined && AREAS.includes(area) ? area : undefined;
}

/** Every package that a file loads when it runs, each with the way there. */
export function packagesLoadedBy(file: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const seen = new Set<string>();
  const walk = (path: string, way: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { target, file: next, isType } of path.endsWith('.json') ? [] : importsOf(path)) {
      if (isType) continue;
      if (next !== undefined) walk(next, [...way, next]);
      else if (!found.has(target)) found.set(target, [...way, target]);
    }
  };
  walk(file, [file]);
  return found;
}
