import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { ADDRESS_BUDGET } from '../../api/guard/budgets.rules';
import { USUAL_SUBMISSIONS } from '../../api/guard/addresses.rules';
import { CLIENT_CODES, MAX_TOKENS } from '../../api/platform/graphql/apollo';
import { COST } from '../../api/platform/graphql/costs';
import { MAX_COST, MAX_DEPTH } from '../../api/platform/graphql/limits';
import { UNAVAILABLE } from '../../api/platform/graphql/unavailable';
import { MAX_TEXT } from '../../api/platform/graphql/variables';
import { files } from './house/sources';
import { codesBelow, page } from './api-docs/page';

const lintCodes = buildSchema(readFileSync('schema/api.graphql', 'utf8')).getType('RuleLintCode');

/** The codes of refusals, by how the source writes them: `code: 'TOO_SHORT'`, `refusal('UNKNOWN', …`, and the table of the rule language. */
function refusalCodes(): string[] {
  const written = files('api/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) => [...source.matchAll(/(?:(?<!extensions: \{ )\bcode: |\brefusal\()'([A-Z_]+)'/g)]);
  const language = readFileSync('api/targeting/language/types.ts', 'utf8');
  const [, faults = ''] = /export type FaultCode =([^;]+);/.exec(language) ?? [];
  const all = [...written, ...faults.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
  const lints = isEnumType(lintCodes) ? lintCodes.getValues().map(({ name }) => name) : [];
  return [...new Set(all)].filter((code) => !lints.includes(code)).toSorted();
}

describe('docs/api.md', () => {
  it('lists every code of errors, and no other', () => {
    const codes = [...CLIENT_CODES, UNAVAILABLE, 'INTERNAL_SERVER_ERROR'];
    expect(codesBelow('### `extensions.code`').toSorted()).toEqual(codes.toSorted());
  });

  it('lists every code of userErrors once, and no other', () => {
    expect(refusalCodes().length).toBeGreaterThan(50);
    expect(codesBelow('### `userErrors`').toSorted()).toEqual(refusalCodes());
  });

  it('states the limits that the code keeps', () => {
    const limits = [
      MAX_TOKENS,
      MAX_DEPTH,
      MAX_COST,
      MAX_TEXT,
      COST.ONCE,
      ADDRESS_BUDGET.burst,
      ADDRESS_BUDGET.perSecond,
    ];
    const [, chapter = ''] = /^## \d+\. Limits\n(.*?)^## /ms.exec(page) ?? [];
    const numbers = [...chapter.matchAll(/\d+(?:,\d{3})*/g)].map(([text]) => Number(text.replaceAll(',', '')));
    const { recent, day } = USUAL_SUBMISSIONS;
    expect([...limits, recent, day].filter((limit) => !numbers.includes(limit))).toEqual([]);
  });

  it('links to its own chapters', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
