import { Box, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Quoted } from '../../../common/Quoted';
import { Section } from '../../../common/Section';
import { FormattedDate } from '../../../common/FormattedDate';
import type { NoteFieldsFragment } from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { NoteForm } from './NoteForm';

/** The team's notes about the contribution, oldest first. */
export function NotesPanel({
  contribution: { id, notes },
}: {
  contribution: Pick<ContributionRecord, 'id' | 'notes'>;
}) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'contributionNotes', action: 'create' });
  return (
    <Section title={translate('resources.contributions.notes.title')}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('resources.contributions.notes.help')}
      </Typography>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
      {canAccess && <NoteForm key={id} contributionId={id} />}
    </Section>
  );
}

function Note({ note: { at, author, body, mentions } }: { note: NoteFieldsFragment }) {
  const translate = useTranslate();
  return (
    <Box component="article" sx={{ mt: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {author.name}, <FormattedDate at={at} withTime />
        {mentions.length > 0 && (
          <>
            {' '}
            – {translate('resources.contributions.notes.for', { names: mentions.map(({ name }) => name).join(', ') })}
          </>
        )}
      </Typography>
      <Quoted text={body} />
    </Box>
  );
}
