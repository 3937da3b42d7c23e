import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBuilder } from '../builder/RuleBuilder';
import { JsonView } from '../json/JsonView';
import type { RuleText } from '../json/useRuleText';
import { RuleSide } from '../live/RuleSide';
import { useRuleLive, type Written } from '../live/useRuleLive';
import type { Rule } from '../../../../shared/rule';
import { TryRule } from '../trial/TryRule';
import { KeptText } from './KeptText';
import { useView } from './useView';
import { ViewSwitch } from './ViewSwitch';

/** What stands around a rule. */
export interface Surroundings extends Omit<Written, 'rule'> {
  /** Whether what is in force is published apart from being saved. */
  isPublished?: boolean;
}

interface RuleEditorProps {
  rule: Rule | null;
  onChange: (rule: Rule | null) => void;
  /** Whether there may be no rule at all. */
  isOptional: boolean;
  text: RuleText;
  around: Surroundings;
}

const EVERYBODY: Rule = { all: [] };

/** What the rule gives stands beside it where there is room, else below. */
const LAYOUT = {
  display: 'grid',
  gap: 2,
  '@container (min-width: 660px)': {
    gridTemplateColumns: 'minmax(0, 1.8fr) minmax(0, 1fr)',
    '& > :last-child': { position: 'sticky', top: 64 },
  },
};

export function RuleEditor({ around, ...editor }: RuleEditorProps) {
  const { isPublished = false, ...written } = around;
  const live = useRuleLive({ rule: editor.rule ?? EVERYBODY, ...written });
  return (
    <Box sx={{ containerType: 'inline-size', width: '100%' }}>
      <Box sx={LAYOUT}>
        <Box sx={{ minWidth: 0 }}>
          <RuleWriting {...editor} />
        </Box>
        <RuleSide live={live} isPublished={isPublished} isWhole={written.whole !== undefined} />
      </Box>
    </Box>
  );
}

/** The rule in the builder or as a text and, behind a fold, a place to try it. */
function RuleWriting({ rule, onChange, isOptional, text }: Omit<RuleEditorProps, 'around'>) {
  const translate = useTranslate();
  const { view, setView } = useView(text);
  if (!rule && !text.isDraft) {
    return (
      <>
        <Typography color="text.secondary">{translate('rules.none')}</Typography>
        <Button onClick={() => onChange(EVERYBODY)}>{translate('rules.add')}</Button>
      </>
    );
  }
  const shown = rule ?? EVERYBODY;
  return (
    <>
      <ViewSwitch view={view} onSwitch={setView} />
      {view === 'builder' && text.isDraft && <KeptText text={text} onBack={() => setView('json')} />}
      {view === 'json' ? <JsonView {...text} /> : <RuleBuilder rule={shown} onChange={onChange} />}
      {isOptional && <Button onClick={() => onChange(null)}>{translate('rules.remove')}</Button>}
      <TryRule rule={shown} />
    </>
  );
}
