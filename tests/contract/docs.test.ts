import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withContributionLife } from '../../api/commands/contribution-life';
import { AREAS, exportsOf, files } from './house/sources';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const PAGES = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').toSorted()];
const read = (page: string): string => readFileSync(page, 'utf8');

/** What the pages name by this pattern, each with its page. */
function namedIn(pattern: RegExp): { page: string; name: string }[] {
  return PAGES.flatMap((page) => [...read(page).matchAll(pattern)].map(([, name = '']) => ({ page, name })));
}

/** The cells of the first column of every table, without code marks. */
function firstCells(page: string): string[] {
  return [...read(page).matchAll(/^\| `([^`]+)`[^|]*\|/gm)].map(([, name = '']) => name);
}

describe('the documentation', () => {
  it('links to what is there', () => {
    const links = namedIn(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g);
    expect(links.filter(({ page, name }) => !existsSync(join(dirname(page), name)))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = namedIn(/`((?:\.tools|admin|api|docs|migrations|schema|tests)\/[\w./-]+)`/g);
    expect(paths.filter(({ name }) => !existsSync(name))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = namedIn(/npm run ([a-z]+(?::[a-z]+)?)/g);
    expect(commands.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('tells in the README of every variable that the code reads', () => {
    const names = files('api/**/*.ts').flatMap((file) =>
      [...read(file).matchAll(/\bvariables\.\w+\(\s*'(\w+)'/g)].map(([, name = '']) => name),
    );
    const readme = read('README.md');
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('is listed whole in docs/README.md', () => {
    const listed = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name = '']) => `docs/${name}`);
    expect(['docs/README.md', ...listed].toSorted()).toEqual(globSync('docs/*.md').toSorted());
  });

  it('lists the areas from left to right in docs/house.md', () => {
    const areas = firstCells('docs/house.md').filter((name) => existsSync(`api/${name}`));
    expect(areas).toEqual(AREAS);
  });

  it('draws the life of a contribution as the workflow has it (npm run snapshot)', () => {
    expect(read('docs/contribution.md')).toBe(withContributionLife(read('docs/contribution.md')));
  });
});

describe('docs/mails.md', () => {
  it('has a row for each kind of job, and for no other', () => {
    const topics = files('api/**/*.{jobs,topics}.ts').flatMap((file) =>
      [...read(file).matchAll(/\btopic(?:<.*>)?\(\s*'([^']+)'/g)].map(([, name = '']) => name),
    );
    expect([...new Set(firstCells('docs/mails.md'))].toSorted()).toEqual(topics.toSorted());
  });

  it('names each function that words a mail', () => {
    const wording = files('api/**/*.emails.ts')
      .flatMap(exportsOf)
      .filter((name) => /^[a-z]/.test(name));
    const page = read('docs/mails.md');
    expect(wording.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
