import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { VisuallyHidden } from '../../common/VisuallyHidden';
import { type GroupNode, SITUATION_FIELD, SITUATION_OPERATOR } from '../rule/conversion';
import { operatorsOf } from '../rule/operators';
import { GROUP_KINDS, type Rule } from '../../../../shared/rule';
import { useKeys } from '../../keys/useKeys';
import { useFacts } from '../rule/useFacts';
import { BUILDER_STYLE } from './builderStyle';
import { CONTROLS } from './controls';
import { DropLine } from './DropLine';
import { useNodeDrag } from './useNodeDrag';
import { MOVE_KEYS } from './keys/moveKeys';
import { movesBy } from './movesBy';
import { RemovalBar } from './RemovalBar';
import { TreeEditsContext } from './TreeEditsContext';
import { useNodeFocus } from './useNodeFocus';
import { useRuleTree } from './useRuleTree';
import { useTreeEdits } from './useTreeEdits';
import { useWithoutLandmark } from './useWithoutLandmark';

const asOptions = (names: readonly string[]) => names.map((name) => ({ name, label: name }));

const combinators = asOptions(GROUP_KINDS);

/** Its own descriptions are in English, and shown to nobody but by the mouse. */
const noDescription = () => '';

interface RuleBuilderProps {
  rule: Rule;
  onChange: (rule: Rule) => void;
}

/** The rule as groups and lines to fill in. */
export function RuleBuilder({ rule, onChange }: RuleBuilderProps) {
  const facts = useFacts();
  useKeys('ruleKeys.title', MOVE_KEYS);
  const root = useWithoutLandmark();
  const { tree, change } = useRuleTree(rule, onChange);
  const edits = useTreeEdits({ tree, change, focus: useNodeFocus(root) });
  const { take, line } = useNodeDrag(root, edits.drop);
  const operatorsFor = (field: string) => {
    const fact = facts.get(field);
    if (field === SITUATION_FIELD) return asOptions([SITUATION_OPERATOR]);
    return asOptions(fact ? operatorsOf(fact) : ['eq']);
  };
  const moveByKey = (event: KeyboardEvent) => {
    const asked = movesBy(event);
    if (!asked) return;
    event.preventDefault();
    edits.move(asked.path, asked.direction);
  };
  return (
    <TreeEditsContext value={{ ...edits, take }}>
      <Box ref={root} sx={BUILDER_STYLE} onKeyDown={moveByKey}>
        <QueryBuilder
          query={tree as RuleGroupType}
          onQueryChange={(next) => change(next as GroupNode)}
          fields={asOptions([SITUATION_FIELD, ...facts.keys()])}
          combinators={combinators}
          controlElements={CONTROLS}
          getOperators={operatorsFor}
          getDefaultValue={({ field }) => (facts.get(field)?.type === 'BOOLEAN' ? true : undefined)}
          accessibleDescriptionGenerator={noDescription}
          autoSelectField={false}
          resetOnOperatorChange={false}
          enableMountQueryChange={false}
        />
        {line && <DropLine {...line} />}
        <RemovalBar />
        <output>
          <VisuallyHidden key={edits.announced.turn}>{edits.announced.sentence}</VisuallyHidden>
        </output>
      </Box>
    </TreeEditsContext>
  );
}
