import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Facts } from '../../../../shared/rule';

interface FactsJsonProps {
  facts: Facts;
  onChange: (facts: Facts) => void;
}

function parsed(text: string): Facts | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : null;
  } catch {
    return null;
  }
}

export function FactsJson({ facts, onChange }: FactsJsonProps) {
  const translate = useTranslate();
  const [text, setText] = useState(JSON.stringify(facts, null, 2));
  const isBad = parsed(text) === null;
  const change = (written: string) => {
    setText(written);
    const read = parsed(written);
    if (read) onChange(read);
  };
  return (
    <TextField
      multiline
      fullWidth
      minRows={3}
      label={translate('rules.try.json')}
      value={text}
      onChange={(event) => change(event.target.value)}
      error={isBad}
      helperText={isBad ? translate('rules.try.badJson') : ' '}
    />
  );
}
