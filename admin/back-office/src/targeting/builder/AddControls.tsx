import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ActionProps } from 'react-querybuilder';
import { useEdits } from './TreeEditsContext';

export function AddCondition({ path }: ActionProps) {
  const translate = useTranslate();
  const { add } = useEdits();
  return (
    <Button size="small" className="node-add" startIcon={<AddIcon />} onClick={() => add(path, 'condition')}>
      {translate('rules.addCondition')}
    </Button>
  );
}

export function AddGroup({ path }: ActionProps) {
  const translate = useTranslate();
  const { add } = useEdits();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add(path, 'group')}>
      {translate('rules.addGroup')}
    </Button>
  );
}
