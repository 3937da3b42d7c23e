import { readFileSync } from 'node:fs';

export const page = readFileSync('docs/api.md', 'utf8');

/** Something that a reader may run, with the answer that the page shows. */
export interface Example {
  language: 'graphql' | 'sh' | 'js';
  text: string;
  /** JSON. */
  variables?: string;
  /** JSON, or a whole answer of HTTP. Only a subscription shows none. */
  shown?: { language: 'json' | 'http'; text: string };
  line: number;
  chapter: string;
}

interface Block {
  /** After the three backticks: "json variables". */
  info: string;
  text: string;
  line: number;
  chapter: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```([^\n]+)\n(.*?)^```$/gms)].map((found) => {
  const before = page.slice(0, found.index);
  const chapter = [...before.matchAll(/^##+ (?:\d+\. )?(.+)$/gm)].at(-1)?.[1] ?? '';
  return { info: found[1] ?? '', text: found[2] ?? '', line: before.split('\n').length, chapter };
});

/** The examples in their order: a query goes on being asked with the next variables until another example begins. */
export function examplesIn(languages: readonly Example['language'][]): Example[] {
  return readExamples().filter(({ language }) => languages.includes(language));
}

function readExamples(): Example[] {
  const examples: Example[] = [];
  let current: Example | undefined;
  for (const { info, ...block } of blocks) {
    if (info === 'graphql' || info === 'sh' || info === 'js') examples.push((current = { language: info, ...block }));
    else if (info === 'html') current = undefined;
    else if (current === undefined)
      throw new Error(`docs/api.md, line ${block.line}: there is no example before this.`);
    else if (info === 'json variables') current = askedWith(examples, current, block);
    else if (info === 'json' || info === 'http') current.shown = { language: info, text: block.text };
    else throw new Error(`docs/api.md, line ${block.line}: "${info}" is nothing that a test runs.`);
  }
  return examples;
}

function askedWith(examples: Example[], { shown, ...asked }: Example, { text, line }: Omit<Block, 'info'>): Example {
  if (shown === undefined && asked.variables === undefined) examples.pop();
  const again = { ...asked, variables: text, line };
  examples.push(again);
  return again;
}

export function blockOf(info: string): string {
  const [found, another] = blocks.filter((block) => block.info === info);
  if (found === undefined || another !== undefined) throw new Error(`docs/api.md does not hold one block of ${info}`);
  return found.text;
}

/** The codes in the first column of the tables below a heading, down to the next heading. */
export function codesBelow(heading: string): string[] {
  const [, part = ''] = page.split(`\n${heading}\n`);
  const rows = part.split(/^##+ /m)[0]?.match(/^\| `.*$/gm) ?? [];
  return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code));
}
