import { TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quoted } from '../../../common/Quoted';
import { useAnswer } from '../../../common/useAnswer';
import type { RefusalPreviewQueryVariables } from '../../../generated/graphql';
import { KeyedChoice } from './KeyedChoice';
import type { refusalReasonActions } from '../refusal-reasons/refusalReasonsProvider';
import { useReasonText } from '../refusal-reasons/useReasonText';
import { useReasons } from './useReasons';

/** A reason, by its key, and what is added to its message. */
export interface Refused {
  reason: string;
  message: string;
}

interface RefusalFieldsProps {
  /** The contribution for which the message is written out. */
  example: { id: string; title: string };
  /** Whether the message is an example for a bulk refusal. */
  isExample?: boolean;
  value: Refused;
  onChange: (value: Refused) => void;
}

const preview = (api: typeof refusalReasonActions, asked: RefusalPreviewQueryVariables) => api.refusalPreview(asked);

/** The reason for a refusal, and the whole message as the server will send it. */
export function RefusalFields({ example, isExample = false, value, onChange }: RefusalFieldsProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.refuse.${key}`, values);
  const { labelOf } = useReasonText();
  const reasons = useReasons().map((each) => {
    const { text: label, lang } = labelOf(each);
    return { value: each.key, label, lang };
  });
  const { reason, message } = value;
  const { answer, refusal } = useAnswer(
    reason ? { id: example.id, reason, message: message.trim() || null } : null,
    preview,
  );
  return (
    <>
      <KeyedChoice
        isFirst
        required
        label={word('reason')}
        choices={reasons}
        value={reason}
        onChange={(chosen) => onChange({ ...value, reason: chosen })}
      />
      <TextField
        id="refuse-added"
        label={word('added')}
        value={message}
        onChange={(event) => onChange({ ...value, message: event.target.value })}
        multiline
        minRows={2}
        fullWidth
        margin="dense"
      />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 1 }}>
        {isExample ? translate('resources.contributions.bulk.example', { title: example.title }) : word('message')}
      </Typography>
      <div aria-live="polite">
        {!reason && <Typography>{word('choose')}</Typography>}
        {reason && refusal && <Typography>{translate(refusal, { _: refusal })}</Typography>}
        {reason && !refusal && answer && <Quoted text={answer.french} />}
        {reason && !refusal && answer?.english && <Quoted text={answer.english} lang="en" />}
      </div>
    </>
  );
}
