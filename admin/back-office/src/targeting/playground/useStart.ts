import { useState } from 'react';
import { useGetOne, useLocation, useNavigate } from 'react-admin';
import { type Targeting, useTargetingRule } from '../rule/useTargetingRule';
import type { Facts, Rule } from '../../../../shared/rule';
import { playgroundAddress, readStart, type Start } from '../../links/addresses';
import { usePersona } from './usePersona';

export const EMPTY_RULE: Rule = { all: [] };
const NOBODY: Facts = {};

/** A value changed by hand; discarded when the source changes. */
interface Written<T> {
  over: string;
  value: T;
}

/** The value of a source until it is changed by hand. */
function useWritten<T>(source: string, given: T) {
  const [written, setWritten] = useState<Written<T> | null>(null);
  const value = written?.over === source ? written.value : given;
  return [
    value,
    (changed: T | null) => setWritten(changed === null ? null : { over: source, value: changed }),
  ] as const;
}

/** The rule that the address names. */
function useNamedRule({ situation = '', recommendation = '' }: Start): Rule | undefined {
  const whole = { meta: { whole: true } };
  const { data: situated } = useGetOne<{ id: string; rule: Rule }>(
    'situations',
    { id: situation, ...whole },
    { enabled: situation !== '' },
  );
  const { data: advice } = useGetOne<{ id: string; content: Targeting }>(
    'recommendations',
    { id: recommendation, ...whole },
    { enabled: recommendation !== '' },
  );
  const targeting = useTargetingRule(recommendation ? advice?.content : undefined);
  return (situation ? situated?.rule : targeting) ?? undefined;
}

/** The rule and the facts of the playground: those that the address names, until they are changed. */
export function useStart() {
  const start = readStart(useLocation().search);
  const navigate = useNavigate();
  const named = useNamedRule(start);
  const persona = usePersona(start.persona);
  const [rule, setRule] = useWritten(`${start.situation} ${start.recommendation}`, named ?? EMPTY_RULE);
  const [facts, setFacts] = useWritten(start.persona ?? '', persona?.facts ?? NOBODY);
  const go = (next: Start) => navigate(playgroundAddress(next), { replace: true });
  const takeRule = (source: Pick<Start, 'situation' | 'recommendation'>) => {
    setRule(null);
    void go({ ...source, persona: start.persona });
  };
  const takePersona = (id: string | undefined) => {
    setFacts(null);
    void go({ ...start, persona: id });
  };
  return { start, named, rule, setRule, facts, setFacts, takeRule, takePersona };
}
