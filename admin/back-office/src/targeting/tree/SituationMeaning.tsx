import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Alert, Button } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import { useEvaluation } from '../rule/useEvaluation';
import { useSituation } from '../rule/useSituations';
import { explain } from './explain';
import { RuleTree, type TreeSetting } from './RuleTree';

interface SituationMeaningProps {
  slug: string;
  setting: TreeSetting;
  /** Whether the situation decides the rule around it. */
  isDecisive: boolean;
}

/** What a named situation stands for, opened on demand: its own rule, for the same person. */
export function SituationMeaning(asked: SituationMeaningProps) {
  const translate = useTranslate();
  const region = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        sx={{ px: 0 }}
        startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        aria-expanded={isOpen}
        aria-controls={region}
        onClick={() => setOpen(!isOpen)}
      >
        {translate(isOpen ? 'rules.tree.close' : 'rules.tree.open')}
      </Button>
      <div id={region}>{isOpen && <Meaning {...asked} />}</div>
    </>
  );
}

function Meaning({ slug, ...setting }: SituationMeaningProps) {
  const { situation } = useSituation(slug);
  return situation ? <OwnTree situation={situation} {...setting} /> : null;
}

function OwnTree({
  situation: { rule, label },
  setting,
  isDecisive,
}: Omit<SituationMeaningProps, 'slug'> & { situation: { rule: Rule; label: string } }) {
  const translate = useTranslate();
  const { evaluation, refusal } = useEvaluation(rule, setting.facts, { locale: setting.locale });
  if (refusal) return <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>;
  if (!evaluation) return null;
  const name = translate('rules.tree.situation', { label });
  return <RuleTree root={explain(evaluation.rule, evaluation.trace, isDecisive)} label={name} {...setting} />;
}
