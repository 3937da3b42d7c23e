import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import type { FeedbackFieldsFragment } from '../../generated/graphql';

/** What people say of what is online, and for which of its conditions it is not for them. */
export function FeedbackPanel({ feedback }: { feedback: FeedbackFieldsFragment }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`feedback.${key}`, values);
  const { people, notForMe, done, useful, conditions } = feedback;
  const isTold = notForMe !== null;
  return (
    <Section title={word('title')}>
      <Typography>{isTold ? word('people', { people }) : word('tooFew')}</Typography>
      {isTold && <Typography>{word('notForMe', { share: notForMe })}</Typography>}
      {done !== null && <Typography>{word('done', { share: done })}</Typography>}
      {useful !== null && <Typography>{word('useful', { share: useful })}</Typography>}
      {isTold && conditions.length > 0 && (
        <>
          <Typography component="h3" variant="subtitle2" sx={{ mt: 1 }}>
            {word('conditions')}
          </Typography>
          <ul>
            {conditions.map((condition) => (
              <li key={condition.sentence}>
                {translate('app.labelled', {
                  label: condition.sentence,
                  value:
                    condition.notForMe === null
                      ? word('few')
                      : word('condition', { share: condition.notForMe, people: condition.people }),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
