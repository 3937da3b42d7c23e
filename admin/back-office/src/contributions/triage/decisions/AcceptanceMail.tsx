import { DialogContentText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quoted } from '../../../common/Quoted';

/** The id of the sentence that says who is told of the acceptance, and when. */
export const ACCEPTANCE_TOLD = 'acceptance-told';

/** Whether the contributor is mailed, until when that can be undone, and what the mail says; null without an address. */
export function AcceptanceMail({ mail }: { mail: string | null }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.accept.${key}`);
  return (
    <>
      <DialogContentText id={ACCEPTANCE_TOLD} sx={{ mt: 2 }}>
        {word(mail === null ? 'notMailed' : 'mailed')}
      </DialogContentText>
      {mail !== null && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 1 }}>
            {word('message')}
          </Typography>
          <Quoted text={mail} />
        </>
      )}
    </>
  );
}
