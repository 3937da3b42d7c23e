import { Box } from '@mui/material';
import {
  AutocompleteInput,
  NumberInput,
  RadioButtonGroupInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useGetList,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ExperimentForm } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';

const isRequired = required();
const ONLINE = { status: ['PUBLISHED'] };
const SHRUNK = { inputLabel: { shrink: true } };
const toSearch = (search: string) => ({ search });

/** Each refusal of the server stands at its field. */
export function ExperimentInputs() {
  const { word } = useExperimentWord();
  const about = useWatch<ExperimentForm>({ name: 'about' });
  const choices = (['recommendation', 'scorer'] as const).map((id) => ({ id, name: word(id) }));
  return (
    <Box sx={{ width: '100%', maxWidth: 640 }}>
      <TextInput source="name" label={word('name')} helperText={word('nameHelp')} validate={isRequired} />
      <TextInput source="purpose" label={word('purpose')} helperText={word('purposeHelp')} multiline minRows={2} />
      <RadioButtonGroupInput source="about" label={word('about')} choices={choices} helperText={false} row={false} />
      {about === 'scorer' ? <ScorerInput /> : <RecommendationInput />}
      <NumberInput
        source="share"
        label={word('share')}
        helperText={word('shareHelp')}
        min={1}
        max={99}
        validate={isRequired}
      />
      <TextInput
        source="endsAt"
        type="datetime-local"
        label={word('endsAt')}
        helperText={word('endsAtHelp')}
        slotProps={SHRUNK}
        validate={isRequired}
      />
    </Box>
  );
}

function RecommendationInput() {
  const { word } = useExperimentWord();
  return (
    <ReferenceInput source="recommendationId" reference="recommendations" perPage={50} filter={ONLINE}>
      <AutocompleteInput
        label={word('recommendation')}
        optionText="name"
        filterToQuery={toSearch}
        helperText={word('recommendationHelp')}
        noOptionsText="app.typeToSearch"
        validate={isRequired}
      />
    </ReferenceInput>
  );
}

function ScorerInput() {
  const words = useExperimentWord();
  const { data = [], isPending } = useGetList<{ id: string }>('scorers');
  return (
    <SelectInput
      source="scorer"
      label={words.word('scorer')}
      choices={data.map(({ id }) => ({ id, name: words.scorer(id) }))}
      isPending={isPending}
      translateChoice={false}
      helperText={false}
      validate={isRequired}
    />
  );
}
