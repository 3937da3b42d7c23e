import { Box } from '@mui/material';
import { required, TextInput } from 'react-admin';
import { ReferencesInput } from '../../common/ReferencesInput';
import { FactsInput } from './FactsInput';
import './words';

const field = (name: string) => `resources.personas.fields.${name}`;
const isRequired = required();

/** Who the persona is, and what they must and must not be given. */
export function PersonaInputs() {
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput source="name" label={field('name')} validate={isRequired} helperText="resources.personas.nameHelp" />
      <FactsInput source="facts" label={field('facts')} />
      <ReferencesInput source="mustSee" reference="recommendations" label={field('mustSee')} />
      <ReferencesInput source="mustNotSee" reference="recommendations" label={field('mustNotSee')} />
    </Box>
  );
}
