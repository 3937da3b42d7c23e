import { Box } from '@mui/material';
import { required, TextInput } from 'react-admin';
import { ReferencesInput } from '../../common/ReferencesInput';
import './words';

const field = (name: string) => `resources.releases.fields.${name}`;
const isRequired = required();

/** What the release is called, and what goes online with it. */
export function ReleaseInputs() {
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput
        source="title"
        label={field('title')}
        validate={isRequired}
        helperText="resources.releases.titleHelp"
      />
      <ReferencesInput
        source="recommendationIds"
        reference="recommendations"
        label={field('items')}
        helperText="resources.releases.itemsHelp"
      />
    </Box>
  );
}
