import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Two files that call each other by nature: a tree shows what a situation means, and that meaning is a tree. */
const RECURSION = ['targeting/tree/RuleTree.tsx', 'targeting/tree/SituationMeaning.tsx'].map(
  (file) => `admin/back-office/src/${file}`,
);
const MAX_FILES = 30;
const MAX_LINES = 300;

interface Import {
  from: string;
  to: string;
}

const isGenerated = (file: string): boolean => file.includes('/generated/');

const files = globSync('admin/**/*.{ts,tsx,css,html,graphql}')
  .filter((file) => !isGenerated(file))
  .toSorted();

/** The file that a relative import names. */
function resolved(from: string, target: string): string {
  const path = join(dirname(from), target);
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  if (found === undefined) throw new Error(`${from} imports ${target}, which does not exist`);
  return found;
}

const imports: Import[] = files
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, target = '']) => ({
      from,
      to: resolved(from, target),
    })),
  )
  .filter(({ to }) => !isGenerated(to));

/** The pairs that import each other, one line each; `roomOf` groups files. */
function mutualPairs(roomOf: (file: string) => string): string[] {
  const edges = new Set(imports.map(({ from, to }) => `${roomOf(from)} -> ${roomOf(to)}`));
  return [...edges].filter((edge) => {
    const [one = '', other = ''] = edge.split(' -> ');
    return one < other && edges.has(`${other} -> ${one}`);
  });
}

/** The first-level room of an application, as "admin/public/src/form"; of shared/, the folder itself. */
function roomOf(file: string): string {
  const depth = file.startsWith('admin/shared/') ? 2 : 4;
  return dirname(file).split('/').slice(0, depth).join('/');
}

const application = (file: string): string => file.split('/')[1] ?? '';

/** The imports that lead from one application into another place that is closed to it. */
const strays = (from: string, closed: string): Import[] =>
  imports.filter((found) => application(found.from) === from && application(found.to) === closed);

describe('the house of admin/', () => {
  it('has no two rooms that import each other', () => {
    expect(mutualPairs(roomOf)).toEqual([]);
  });

  it('has no two folders that import each other, however deep', () => {
    expect(mutualPairs(dirname)).toEqual([]);
  });

  it('has no two files that import each other, but for real recursion', () => {
    expect(mutualPairs((file) => file)).toEqual([RECURSION.join(' -> ')]);
  });

  it('keeps the applications apart, and what they share below both', () => {
    expect(strays('public', 'back-office')).toEqual([]);
    expect(strays('back-office', 'public')).toEqual([]);
    expect([...strays('shared', 'public'), ...strays('shared', 'back-office')]).toEqual([]);
  });

  it('imports nothing of the API', () => {
    expect(imports.filter(({ to }) => !to.startsWith('admin/'))).toEqual([]);
  });

  it('sends each of its dialogs by Ctrl-Enter, but for those that only lead away', () => {
    const text = (file: string): string => readFileSync(file, 'utf8');
    const sending = files.filter(
      (file) => text(file).includes('<DialogActions') && text(file).includes('variant="contained"'),
    );
    const without = sending.filter((file) => !/sendKey|sendForm/.test(text(file)));
    expect(without.map((file) => basename(file))).toEqual([
      'OtherAccountDialog.tsx',
      'CellDialog.tsx',
      'ConflictDialog.tsx',
    ]);
  });

  it(`has at most ${MAX_FILES} files in a folder, and ${MAX_LINES} lines in a file`, () => {
    const folders = Map.groupBy(files, dirname);
    const crowded = [...folders].filter(([, inside]) => inside.length > MAX_FILES).map(([folder]) => folder);
    expect(crowded).toEqual([]);
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > MAX_LINES + 1)).toEqual([]);
  });
});
