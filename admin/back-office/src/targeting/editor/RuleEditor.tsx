import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBuilder } from '../builder/RuleBuilder';
import { JsonView } from '../json/JsonView';
import type { RuleText } from '../json/useRuleText';
import { RuleSide } from '../live/RuleSide';
import { useRuleLive, type Written } from '../live/useRuleLive';
import { type Rule, sameRule } from '../../../../shared/rule';
import { TryRule } from '../trial/TryRule';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
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

/** Without a rule of its own, something may still be for some people alone: its situations and places say so, once they are known. */
const isNarrowedBesides = (rule: Rule | null, whole: Rule | null | undefined): boolean =>
  whole !== undefined && sameRule(rule ?? EVERYBODY, EVERYBODY) && !(whole && sameRule(whole, EVERYBODY));

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
  const isNarrowed = isNarrowedBesides(editor.rule, written.whole);
  return (
    <Box sx={{ containerType: 'inline-size', width: '100%' }}>
      <Box sx={LAYOUT}>
        <Box sx={{ minWidth: 0 }}>
          <RuleWriting {...editor} isNarrowed={isNarrowed} />
        </Box>
        <RuleSide {...{ live, isPublished, isNarrowed }} isWhole={written.whole !== undefined} />
      </Box>
    </Box>
  );
}

interface RuleWritingProps extends Omit<RuleEditorProps, 'around'> {
  isNarrowed: boolean;
}

/** The rule in the builder or as a text and, behind a fold, a place to try it. */
function RuleWriting({ rule, onChange, isOptional, text, isNarrowed }: RuleWritingProps) {
  const translate = useTranslate();
  const { none } = useOwnWords({ fr, en }).words;
  const { view, setView } = useView(text);
  if (!rule && !text.isDraft) {
    return (
      <>
        <Typography color="text.secondary">{isNarrowed ? none.besides : none.alone}</Typography>
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
