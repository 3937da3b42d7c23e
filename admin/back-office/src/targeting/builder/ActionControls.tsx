import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Button, IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ActionProps } from 'react-querybuilder';

function AddControl({ name, handleOnClick }: ActionProps & { name: string }) {
  const translate = useTranslate();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={(event) => handleOnClick(event)}>
      {translate(name)}
    </Button>
  );
}

function RemoveControl({ name, className, handleOnClick }: ActionProps & { name: string }) {
  const label = useTranslate()(name);
  return (
    <Tooltip title={label}>
      <IconButton className={className} size="small" aria-label={label} onClick={(event) => handleOnClick(event)}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

export const AddCondition = (props: ActionProps) => <AddControl {...props} name="rules.addCondition" />;
export const AddGroup = (props: ActionProps) => <AddControl {...props} name="rules.addGroup" />;
export const RemoveCondition = (props: ActionProps) => <RemoveControl {...props} name="rules.removeCondition" />;
export const RemoveGroup = (props: ActionProps) => <RemoveControl {...props} name="rules.removeGroup" />;
