import { Autocomplete } from '@mui/material';
import { useGetList } from 'react-admin';
import { LabelledField } from './LabelledField';

interface SituationValueProps {
  value: string;
  onChange: (slug: string) => void;
  label: string;
}

interface Named {
  id: string;
  slug: string;
  label: string;
}

const everyOne = { pagination: { page: 1, perPage: 100 }, sort: { field: 'label', order: 'ASC' as const } };

/** A named situation, by its label; the rule keeps its slug. */
export function SituationValue({ value, onChange, label }: SituationValueProps) {
  const { data = [] } = useGetList<Named>('situations', everyOne);
  const slugs = data.map(({ slug }) => slug);
  return (
    <Autocomplete
      size="small"
      sx={{ minWidth: 280, flexGrow: 1 }}
      options={value && !slugs.includes(value) ? [value, ...slugs] : slugs}
      getOptionLabel={(slug) => data.find((situation) => situation.slug === slug)?.label ?? slug}
      value={value || null}
      onChange={(_event, slug) => onChange(slug ?? '')}
      renderInput={(params) => <LabelledField params={params} label={label} />}
    />
  );
}
