import { Box, Typography } from '@mui/material';
import { EditButton, RecordsIterator, useListContext, useTranslate } from 'react-admin';
import { SearchFilter } from '../../common/SearchFilter';
import { Section } from '../../common/Section';
import type { Facts } from '../../../../shared/rule';
import type { PersonasQuery } from '../../generated/graphql';
import { TryLink } from '../../links/TryLink';
import type { ListColumn } from '../../lists/columns/column';
import { ManagedList } from '../../lists/ManagedList';
import { FactsInWords } from '../../targeting/rule/FactsInWords';
import { useFacts } from '../../targeting/rule/useFacts';
import { useFactText } from '../../targeting/rule/useFactText';
import { PersonaChecks } from './PersonaChecks';
import './words';

type Persona = NonNullable<PersonasQuery['personas']>['items'][number];

const filters = [<SearchFilter key="search" source="search" alwaysOn />];

export function PersonaList() {
  const translate = useTranslate();
  return (
    <ManagedList<Persona> columns={usePersonaColumns()} isCards filters={filters} perPage={25} component="div">
      <Typography sx={{ mb: 2 }}>{translate('resources.personas.help')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <NoneFound />
        <RecordsIterator<Persona> render={(persona) => <PersonaCard key={persona.id} persona={persona} />} />
      </Box>
    </ManagedList>
  );
}

function NoneFound() {
  const translate = useTranslate();
  const { total } = useListContext();
  return total === 0 && <Typography>{translate('ra.navigation.no_filtered_results')}</Typography>;
}

function usePersonaColumns(): readonly ListColumn<Persona>[] {
  const translate = useTranslate();
  const definitions = useFacts();
  const textOf = useFactText();
  const told = ([key, value]: [string, Facts[string]]): string => {
    const fact = definitions.get(key);
    const label = fact?.label ?? key;
    return translate('app.labelled', { label, value: value === null ? '–' : textOf(fact, value) });
  };
  return [
    { source: 'name', text: ({ name }) => name },
    { source: 'facts', text: ({ facts }) => Object.entries(facts).map(told).join(' ; ') },
    { source: 'mustSee', text: ({ mustSee }) => String(mustSee.length) },
    { source: 'mustNotSee', text: ({ mustNotSee }) => String(mustNotSee.length) },
    { source: 'failures', text: ({ failureDetails }) => failureDetails.map(({ sentence }) => sentence).join(' ') },
  ];
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
