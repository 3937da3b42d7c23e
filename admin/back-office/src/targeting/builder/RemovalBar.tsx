import CloseIcon from '@mui/icons-material/Close';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { useEdits } from './TreeEditsContext';
import { useNodeName } from './useNodeName';

/** Offers to put back what was taken out last, and then what was taken out before it. */
export function RemovalBar() {
  const { words, fill } = useOwnWords({ fr, en });
  const nameOf = useNodeName();
  const { last, restore, forget } = useEdits();
  if (!last) return null;
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 },
        ...{ mt: 1, px: 1.5, py: 0.5, borderRadius: 1, bgcolor: 'var(--ground-suggested)' },
      }}
    >
      <Typography variant="body2" sx={{ flexGrow: 1 }}>
        {fill(words.removal.done, { name: nameOf(last.node) })}
      </Typography>
      <Button size="small" startIcon={<UndoIcon />} onClick={restore}>
        {words.removal.undo}
      </Button>
      <IconButton size="small" aria-label={words.removal.close} onClick={forget}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
