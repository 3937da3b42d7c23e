import { Box } from '@mui/material';
import { regex, required, TextInput, useRecordContext } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { RuleInput } from '../targeting/editor/RuleInput';
import type { SituationRecord } from './record/situationsProvider';
import { suggestedSlug } from './suggestedSlug';

const isRequired = required();
const isSlug = [isRequired, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'resources.situations.slugFormat')];

export function SituationInputs() {
  const saved = useRecordContext<SituationRecord>();
  const around = { inForce: saved?.rule, of: { slug: saved?.slug ?? null } };
  return (
    <Box sx={{ width: '100%' }}>
      <Names />
      <RuleInput source="rule" label="resources.situations.fields.rule" isRequired around={around} />
    </Box>
  );
}

/** The identifier follows the name of a new situation until somebody types one; it never changes afterwards. */
function Names() {
  const saved = useRecordContext<SituationRecord>();
  const { setValue } = useFormContext();
  const { dirtyFields } = useFormState({ name: 'slug' });
  const isOwn = saved !== undefined || dirtyFields['slug'] !== undefined;
  const suggest = (label: string) => setValue('slug', suggestedSlug(label));
  return (
    <>
      <TextInput source="label" validate={isRequired} onChange={({ target }) => isOwn || suggest(target.value)} />
      <TextInput
        source="slug"
        validate={isSlug}
        slotProps={{ input: { readOnly: saved !== undefined } }}
        helperText={`resources.situations.${saved ? 'slugStays' : 'slugHelp'}`}
      />
    </>
  );
}
