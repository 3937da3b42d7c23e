import { List, ListItem, ListItemText, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { tied } from '../../../../../shared/typography';
import { Section } from '../../../common/Section';
import type { RecommendationRecord } from '../record/content';
import '../../personas/words';

interface DraftPersonasProps {
  failures: RecommendationRecord['personaFailures'];
}

/** Which personas the saved draft makes fail, and which condition is responsible. */
export function DraftPersonas({ failures }: DraftPersonasProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.personas.draft.${key}`);
  return (
    <Section title={word('title')}>
      <Typography variant="body2">{word(failures.length === 0 ? 'none' : 'help')}</Typography>
      <List dense disablePadding>
        {failures.map(({ persona, recommendationId, kind, sentence, isNew }) => (
          <ListItem key={`${persona.id} ${kind} ${recommendationId}`} disableGutters>
            <ListItemText
              primary={
                <Link to={`/personas/${persona.id}`} lang="fr">
                  {persona.name}
                </Link>
              }
              secondary={translate('app.labelled', {
                label: word(isNew ? 'isNew' : 'alsoToday'),
                value: tied(sentence),
              })}
              slotProps={{ secondary: { color: isNew ? 'error' : 'text.secondary' } }}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
