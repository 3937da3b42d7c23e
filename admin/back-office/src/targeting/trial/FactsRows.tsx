import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Facts } from '../../../../shared/rule';
import { FactPicker } from '../facts/FactPicker';
import { useFactChoices } from '../facts/useFactChoices';
import type { FactDefinition } from '../rule/rulesProvider';
import { useFacts } from '../rule/useFacts';
import { FactValueInput } from '../values/FactValueInput';

interface FactsRowsProps {
  facts: Facts;
  onChange: (facts: Facts) => void;
}

/** The id of the row of a fact, so that others can focus it. */
export const factRowId = (key: string): string => `fact-${key}`;

export function FactsRows({ facts, onChange }: FactsRowsProps) {
  const translate = useTranslate();
  const definitions = useFacts();
  const { facts: choices } = useFactChoices();
  return (
    <>
      {Object.keys(facts).map((key) => {
        const fact = definitions.get(key);
        return fact && <FactRow key={key} fact={fact} facts={facts} onChange={onChange} />;
      })}
      <Box sx={{ my: 1 }}>
        <FactPicker
          offered={choices.filter(({ key }) => !(key in facts))}
          value={null}
          onPick={(key) => onChange({ ...facts, [key]: definitions.get(key)?.type === 'BOOLEAN' ? true : null })}
          label={translate('rules.try.addFact')}
          isForgetful
        />
      </Box>
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
