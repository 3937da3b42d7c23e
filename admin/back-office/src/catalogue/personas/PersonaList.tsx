import { Box, Typography } from '@mui/material';
import { EditButton, List, RecordsIterator, useTranslate } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { Section } from '../../common/Section';
import type { PersonasQuery } from '../../generated/graphql';
import { TryLink } from '../../links/TryLink';
import { FactsInWords } from '../../targeting/rule/FactsInWords';
import { PersonaChecks } from './PersonaChecks';

type Persona = NonNullable<PersonasQuery['personas']>['items'][number];

export function PersonaList() {
  const translate = useTranslate();
  return (
    <List exporter={false} perPage={25} component="div">
      <ListLoaded>
        <Typography sx={{ mb: 2 }}>{translate('resources.personas.help')}</Typography>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
          <RecordsIterator<Persona> render={(persona) => <PersonaCard key={persona.id} persona={persona} />} />
        </Box>
      </ListLoaded>
    </List>
  );
}

function PersonaCard({ persona }: { persona: Persona }) {
  const translate = useTranslate();
  const { id, name, facts } = persona;
  return (
    <Section title={name} lang="fr">
      <FactsInWords facts={facts} empty={translate('resources.contributions.noFacts')} />
      <PersonaChecks persona={persona} />
      <EditButton record={persona} label={translate('resources.personas.open', { name })} />
      <TryLink persona={id} />
    </Section>
  );
}
