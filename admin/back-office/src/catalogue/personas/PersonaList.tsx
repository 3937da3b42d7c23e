import { Box, Typography } from '@mui/material';
import { List, RecordsIterator, useTranslate } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { Section } from '../../common/Section';
import type { PersonasQuery } from '../../generated/graphql';
import { TryLink } from '../../links/TryLink';
import { FactsInWords } from '../../targeting/rule/FactsInWords';

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
  const { id, name, facts, failures } = persona;
  return (
    <Section title={name} lang="fr">
      <FactsInWords facts={facts} empty={translate('resources.contributions.noFacts')} />
      <Typography sx={{ mt: 2, fontWeight: 'bold' }} color={failures.length > 0 ? 'error' : 'success'}>
        {failures.length > 0
          ? translate('resources.personas.failures', { smart_count: failures.length })
          : translate('resources.personas.allPass')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {failures.map((failure) => (
          <li key={failure}>{failure}</li>
        ))}
      </Box>
      <TryLink persona={id} />
    </Section>
  );
}
