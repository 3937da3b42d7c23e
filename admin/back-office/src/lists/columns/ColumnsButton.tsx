import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button as MuiButton, Checkbox, FormControlLabel, FormGroup, Popover } from '@mui/material';
import { useId, useState } from 'react';
import { Button, useTranslateLabel } from 'react-admin';
import { useColumns } from './ColumnsContext';
import { useListWord } from '../words/useListWord';
import { choosable, shownOf } from './chosen';

/** Which columns the list shows. At least one stays. */
export function ColumnsButton() {
  const word = useListWord();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        label={word('columns')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <ColumnsIcon />
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': word('columnsHelp') } }}
      >
        <Choice />
      </Popover>
    </>
  );
}

function Choice() {
  const word = useListWord();
  const labelOf = useTranslateLabel();
  const help = useId();
  const { columns, resource, names, choose } = useColumns();
  const shown = shownOf(columns, names).map(({ source }) => source);
  const toggle = (source: string) => {
    const next = shown.includes(source) ? shown.filter((one) => one !== source) : [...shown, source];
    if (next.length > 0) choose(shownOf(columns, next).map((column) => column.source));
  };
  return (
    <Box sx={{ p: 2, maxWidth: 320 }}>
      <FormGroup aria-describedby={help}>
        {choosable(columns).map(({ source }) => (
          <FormControlLabel
            key={source}
            control={<Checkbox size="small" checked={shown.includes(source)} onChange={() => toggle(source)} />}
            label={labelOf({ source, resource })}
          />
        ))}
      </FormGroup>
      <Box id={help} sx={{ typography: 'body2', color: 'text.secondary', my: 1 }}>
        {word('lastColumn')}
      </Box>
      <MuiButton size="small" onClick={() => choose(null)}>
        {word('columnsReset')}
      </MuiButton>
    </Box>
  );
}
