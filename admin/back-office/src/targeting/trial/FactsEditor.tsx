import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Facts } from '../../../../shared/rule';
import { FactsJson } from './FactsJson';
import { FactsRows } from './FactsRows';

interface FactsEditorProps {
  facts: Facts;
  onChange: (facts: Facts) => void;
}

/** Facts one by one, or pasted whole. */
export function FactsEditor(props: FactsEditorProps) {
  const translate = useTranslate();
  const [isJson, setJson] = useState(false);
  return (
    <>
      {isJson ? <FactsJson {...props} /> : <FactsRows {...props} />}
      <Button size="small" aria-pressed={isJson} onClick={() => setJson(!isJson)}>
        {translate('rules.try.asJson')}
      </Button>
    </>
  );
}
