import * as fc from 'fast-check';
import type { Rule } from '../../admin/shared/rule';
import { decidingEnds, explain } from '../../admin/back-office/src/targeting/tree/explain';

type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

const TRUE: Rule = { fact: 'TRUE', op: 'known' };
const FALSE: Rule = { fact: 'FALSE', op: 'known' };
const UNKNOWN: Rule = { fact: 'UNKNOWN', op: 'known' };

/** What conditions give, by their paths; a condition that is not told gives the truth that its fact is named after. */
type Given = (path: string) => Truth | undefined;

const opposite: Record<Truth, Truth> = { TRUE: 'FALSE', FALSE: 'TRUE', UNKNOWN: 'UNKNOWN' };

function first(wanted: readonly Truth[], results: readonly Truth[], otherwise: Truth): Truth {
  return wanted.find((truth) => results.includes(truth)) ?? otherwise;
}

/** Every node with its result, as the server traces it. */
function traced(
  rule: Rule,
  given: Given = () => undefined,
  path = '',
): { path: string; result: Truth; sentence: string }[] {
  const inside = (kind: string, parts: readonly Rule[]) => {
    const traces = parts.map((part, index) => traced(part, given, `${path}/${kind}/${index}`));
    return { nodes: traces.flat(), results: traces.map(([own]) => own?.result ?? 'UNKNOWN') };
  };
  const node = (result: Truth, nodes: ReturnType<typeof traced> = []) => [
    { path, result, sentence: `sentence of ${path}` },
    ...nodes,
  ];
  if ('all' in rule) {
    const { nodes, results } = inside('all', rule.all);
    return node(first(['FALSE', 'UNKNOWN'], results, 'TRUE'), nodes);
  }
  if ('any' in rule || 'none' in rule) {
    const { nodes, results } = 'any' in rule ? inside('any', rule.any) : inside('none', rule.none);
    const any = first(['TRUE', 'UNKNOWN'], results, 'FALSE');
    return node('any' in rule ? any : opposite[any], nodes);
  }
  return node(given(path) ?? (('fact' in rule ? rule.fact : 'TRUE') as Truth));
}

const explained = (rule: Rule) => explain(rule, traced(rule));
const decidingPaths = (rule: Rule) => decidingEnds(explained(rule)).map(({ path }) => path);
const resultOf = (rule: Rule, given?: Given) => traced(rule, given)[0]?.result;

const { rule: anyRule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(TRUE, FALSE, UNKNOWN),
    tie('rules').map((all): Rule => ({ all })),
    tie('rules').map((any): Rule => ({ any })),
    tie('rules').map((none): Rule => ({ none })),
  ),
  rules: fc.array(tie('rule'), { maxLength: 4 }),
}));

describe('the explanation of a rule', () => {
  it.each<[string, Rule, string[]]>([
    ['a true "all" comes from every part', { all: [TRUE, TRUE] }, ['/all/0', '/all/1']],
    ['a false "all" comes from its false parts', { all: [TRUE, FALSE, UNKNOWN, FALSE] }, ['/all/1', '/all/3']],
    ['an unknown "all" comes from its unknown parts', { all: [TRUE, UNKNOWN] }, ['/all/1']],
    ['a true "any" comes from its true parts', { any: [FALSE, TRUE, UNKNOWN] }, ['/any/1']],
    ['a false "any" comes from every part', { any: [FALSE, FALSE] }, ['/any/0', '/any/1']],
    ['an unknown "any" comes from its unknown parts', { any: [FALSE, UNKNOWN] }, ['/any/1']],
    ['a true "none" comes from every part, all false', { none: [FALSE, FALSE] }, ['/none/0', '/none/1']],
    ['a false "none" comes from its true parts', { none: [FALSE, TRUE, UNKNOWN] }, ['/none/1']],
    ['an unknown "none" comes from its unknown parts', { none: [FALSE, UNKNOWN] }, ['/none/1']],
    ['a lone condition decides', TRUE, ['']],
    ['an empty group decides', { all: [TRUE, { none: [] }] }, ['/all/0', '/all/1']],
    ['a group that did not decide hides its parts', { any: [TRUE, { all: [TRUE, FALSE] }] }, ['/any/0']],
    [
      'a deep result is followed down',
      { all: [TRUE, { none: [{ any: [FALSE, TRUE] }, FALSE] }] },
      ['/all/1/none/0/any/1'],
    ],
  ])('%s', (_name, rule, paths) => {
    expect(decidingPaths(rule)).toEqual(paths);
  });

  it('keeps the structure of the rule, with the result and the sentence of each node', () => {
    const { children } = explained({ all: [TRUE, { any: [FALSE, { situation: 'young' }] }] });
    expect(children.map(({ kind }) => kind)).toEqual(['condition', 'any']);
    expect(children[1]?.children).toMatchObject([
      { path: '/all/1/any/0', result: 'FALSE', sentence: 'sentence of /all/1/any/0', isDecisive: false },
      { path: '/all/1/any/1', result: 'TRUE', kind: 'situation', leaf: { situation: 'young' }, isDecisive: true },
    ]);
  });

  it('marks no decisive node in a situation that is not decisive', () => {
    const rule: Rule = { all: [TRUE, TRUE] };
    expect(decidingEnds(explain(rule, traced(rule), false))).toEqual([]);
  });

  it('finds decisive conditions that suffice for a known result, whatever the others give', () => {
    const truth = fc.constantFrom<Truth>('TRUE', 'FALSE', 'UNKNOWN');
    const property = fc.property(anyRule, fc.func(truth), (rule, other) => {
      const result = resultOf(rule);
      fc.pre(result !== 'UNKNOWN');
      const deciding = new Set(decidingPaths(rule));
      expect(resultOf(rule, (path) => (deciding.has(path) ? undefined : other(path)))).toBe(result);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('finds the unknown conditions that suffice to know the result', () => {
    const property = fc.property(anyRule, fc.func(fc.constantFrom<Truth>('TRUE', 'FALSE')), (rule, answer) => {
      fc.pre(resultOf(rule) === 'UNKNOWN');
      const deciding = new Set(decidingPaths(rule));
      expect(resultOf(rule, (path) => (deciding.has(path) ? answer(path) : undefined))).not.toBe('UNKNOWN');
    });
    fc.assert(property, { numRuns: 500 });
  });
});
