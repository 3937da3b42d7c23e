import CloseIcon from '@mui/icons-material/Close';
import { Autocomplete, Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Facts } from '../../../../shared/rule';
import type { FactDefinition } from '../rule/rulesProvider';
import { useFacts } from '../rule/useFacts';
import { FactValueInput } from '../values/FactValueInput';
import { LabelledField } from '../values/LabelledField';

interface FactsRowsProps {
  facts: Facts;
  onChange: (facts: Facts) => void;
}

/** The id of the row of a fact, so that others can focus it. */
export const factRowId = (key: string): string => `fact-${key}`;

export function FactsRows({ facts, onChange }: FactsRowsProps) {
  const translate = useTranslate();
  const definitions = useFacts();
  const absent = [...definitions.keys()].filter((key) => !(key in facts));
  return (
    <>
      {Object.keys(facts).map((key) => {
        const fact = definitions.get(key);
        return fact && <FactRow key={key} fact={fact} facts={facts} onChange={onChange} />;
      })}
      <Autocomplete
        size="small"
        sx={{ maxWidth: 360, my: 1 }}
        options={absent}
        getOptionLabel={(key) => definitions.get(key)?.label ?? key}
        value={null}
        blurOnSelect
        onChange={(_event, key) =>
          key && onChange({ ...facts, [key]: definitions.get(key)?.type === 'BOOLEAN' ? true : null })
        }
        renderInput={(params) => (
          <LabelledField
            params={params}
            label={translate('rules.try.addFact')}
            placeholder={translate('rules.try.addFact')}
          />
        )}
      />
    </>
  );
}

/** On a telephone the label stands above its value. */
const ROW_STYLE = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '180px minmax(0, 1fr) auto' },
  gap: 1,
  alignItems: 'center',
  mb: 1,
};

function FactRow({ fact, facts, onChange }: FactsRowsProps & { fact: FactDefinition }) {
  const translate = useTranslate();
  const forget = () => onChange(Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact.key)));
  return (
    <Box id={factRowId(fact.key)} sx={ROW_STYLE}>
      <Typography sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>{fact.label}</Typography>
      <div>
        <FactValueInput
          fact={fact}
          list={fact.type === 'ENUM_SET'}
          value={facts[fact.key] ?? undefined}
          onChange={(value) => onChange({ ...facts, [fact.key]: value ?? null })}
          label={fact.label}
        />
      </div>
      <IconButton size="small" aria-label={translate('rules.try.removeFact', { label: fact.label })} onClick={forget}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
