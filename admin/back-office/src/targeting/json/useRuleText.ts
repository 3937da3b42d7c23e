import { useState } from 'react';
import { type Rule, sameRule } from '../../../../shared/rule';
import { isRule } from './isRule';
import { keepDraft, keptDraft } from './draft';
import { readJson } from './readJson';

const written = (rule: Rule): string => JSON.stringify(rule, null, 2);

interface Writing {
  text: string;
  /** The rule that the text is, or was written over. */
  rule: Rule;
  isDraft: boolean;
}

const fresh = (rule: Rule): Writing => ({ text: written(rule), rule, isDraft: false });

function begun(rule: Rule, place: string): Writing {
  const draft = keptDraft(place);
  return draft === null ? fresh(rule) : { text: draft, rule, isDraft: true };
}

interface Needs {
  rule: Rule;
  onChange: (rule: Rule) => void;
  /** The page and the field, for a text that is no rule (yet). */
  place: string;
}

/** The rule as a text that is typed in: it becomes the rule as soon as it is one, and is kept as it is until then. */
export function useRuleText({ rule, onChange, place }: Needs) {
  const [writing, setWriting] = useState(() => begun(rule, place));
  // The rule was changed elsewhere: its text follows, unless there is one that would be lost.
  if (!writing.isDraft && !sameRule(writing.rule, rule)) setWriting(fresh(rule));
  const write = (text: string) => {
    const { value } = readJson(text) as { value?: unknown };
    const isDraft = !isRule(value);
    setWriting({ text, rule: isDraft ? rule : value, isDraft });
    keepDraft(place, isDraft ? text : null);
    if (!isDraft && !sameRule(value, rule)) onChange(value);
  };
  const discard = () => {
    setWriting(fresh(rule));
    keepDraft(place, null);
  };
  return { text: writing.text, isDraft: writing.isDraft, write, discard };
}

export type RuleText = ReturnType<typeof useRuleText>;
