import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import type { ActionProps } from 'react-querybuilder';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { useEdits } from './TreeEditsContext';

export function AddCondition({ path }: ActionProps) {
  const { words } = useOwnWords({ fr, en });
  const { add } = useEdits();
  return (
    <Button size="small" className="node-add" startIcon={<AddIcon />} onClick={() => add(path, 'condition')}>
      {words.addCondition}
    </Button>
  );
}

export function AddGroup({ path }: ActionProps) {
  const { words } = useOwnWords({ fr, en });
  const { add } = useEdits();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add(path, 'group')}>
      {words.addGroup}
    </Button>
  );
}
