import AddIcon from '@mui/icons-material/Add';
import CheckIcon from '@mui/icons-material/Check';
import { Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ariaDisabledStyle } from '../../../common/ariaDisabledStyle';
import { SuggestionList } from '../../../contributions/suggestions/SuggestionList';
import type { SuggestionFieldsFragment } from '../../../generated/graphql';
import { asksFor, withCondition } from '../../../targeting/rule/addCondition';
import type { Condition } from '../../../../../shared/rule';
import { useRuleWriting } from './RuleBeingWritten';

/** The suggested conditions, which can be added to the rule being edited; renders nothing when there are none. */
export function Suggestions({ suggestions }: { suggestions: readonly SuggestionFieldsFragment[] }) {
  const translate = useTranslate();
  const writing = useRuleWriting();
  if (suggestions.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {translate('resources.contributions.suggestions.suggested')}
      </Typography>
      <SuggestionList suggestions={suggestions} {...(writing && { Action: AddToRule })} />
    </>
  );
}

function AddToRule({ suggestion: { condition, sentence } }: { suggestion: SuggestionFieldsFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const writing = useRuleWriting();
  const wanted = condition as Condition;
  const isThere = asksFor(writing?.rule ?? null, wanted);
  const name = translate(`resources.contributions.suggestions.${isThere ? 'inRule' : 'add'}`);
  const add = () => {
    if (isThere || !writing) return;
    writing.write(withCondition(writing.rule, wanted));
    notify('resources.contributions.suggestions.added', { type: 'success' });
  };
  return (
    <Button
      size="small"
      sx={ariaDisabledStyle}
      aria-disabled={isThere}
      aria-label={translate('app.labelled', { label: name, value: sentence })}
      startIcon={isThere ? <CheckIcon /> : <AddIcon />}
      onClick={add}
    >
      {name}
    </Button>
  );
}
