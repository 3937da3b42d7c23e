import { Box, type SxProps, type Theme } from '@mui/material';
import { useState } from 'react';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { fitValues, type GroupNode, SITUATION_FIELD, SITUATION_OPERATOR, toQuery, toRule } from '../rule/conversion';
import { operatorsOf } from '../rule/operators';
import { isOrdered } from '../rule/ordered';
import { GROUP_KINDS, type Rule, sameRule } from '../../../../shared/rule';
import { useFacts } from '../rule/useFacts';
import { AddCondition, AddGroup, RemoveCondition, RemoveGroup } from './ActionControls';
import { CombinatorControl } from './CombinatorControl';
import { FieldControl } from './FieldControl';
import { OperatorControl } from './OperatorControl';
import { ValueControl } from './ValueControl';

const CONTROLS = {
  fieldSelector: FieldControl,
  operatorSelector: OperatorControl,
  valueEditor: ValueControl,
  combinatorSelector: CombinatorControl,
  addRuleAction: AddCondition,
  addGroupAction: AddGroup,
  removeRuleAction: RemoveCondition,
  removeGroupAction: RemoveGroup,
};

const combinators = GROUP_KINDS.map((name) => ({ name, label: name }));

const asOptions = (names: readonly string[]) => names.map((name) => ({ name, label: name }));

const BUILDER_STYLE: SxProps<Theme> = {
  '& .ruleGroup': { border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.paper' },
  '& .ruleGroup .ruleGroup': { borderLeft: 4 },
  '& .ruleGroup-header, & .rule': { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' },
  '& .rule': { position: 'relative', pr: 5 },
  // At the end of the first line, however many lines a list of values takes.
  '& .rule-remove': { position: 'absolute', top: 5, right: 0 },
  '& .ruleGroup-body': { display: 'grid', gap: 1, mt: 1.5, '&:empty': { display: 'none' } },
};

interface RuleBuilderProps {
  rule: Rule;
  onChange: (rule: Rule) => void;
}

/** The rule as groups and lines to fill in. It keeps its own tree, so that a line keeps its focus while it is typed in. */
export function RuleBuilder({ rule, onChange }: RuleBuilderProps) {
  const facts = useFacts();
  const [query, setQuery] = useState(() => toQuery(rule));
  const [seen, setSeen] = useState(rule);
  if (seen !== rule) {
    setSeen(rule);
    if (!sameRule(toRule(query), rule)) setQuery(toQuery(rule));
  }

  const change = (next: RuleGroupType) => {
    const fitted = fitValues(next as GroupNode);
    setQuery(fitted);
    const changed = toRule(fitted);
    if (!sameRule(changed, rule)) onChange(changed);
  };
  const operatorsFor = (field: string) => {
    const fact = facts.get(field);
    if (field === SITUATION_FIELD) return asOptions([SITUATION_OPERATOR]);
    return asOptions(fact ? operatorsOf({ type: fact.type, ordered: isOrdered(fact) }) : ['eq']);
  };

  return (
    <Box sx={BUILDER_STYLE}>
      <QueryBuilder
        query={query as RuleGroupType}
        onQueryChange={change}
        fields={asOptions([SITUATION_FIELD, ...facts.keys()])}
        combinators={combinators}
        controlElements={CONTROLS}
        getOperators={operatorsFor}
        getDefaultValue={({ field }) => (facts.get(field)?.type === 'BOOLEAN' ? true : undefined)}
        autoSelectField={false}
        resetOnOperatorChange={false}
        enableMountQueryChange={false}
      />
    </Box>
  );
}
