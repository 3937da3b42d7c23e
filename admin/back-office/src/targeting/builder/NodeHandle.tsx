import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { Box } from '@mui/material';
import type { Path } from './edits';
import { useEdits } from './TreeEditsContext';

const HANDLE = {
  ...{ display: 'inline-flex', verticalAlign: 'middle', p: '5px', cursor: 'grab', color: 'text.secondary' },
  // A finger on it takes the part; anywhere else it scrolls the page.
  touchAction: 'none',
};

/** By which a condition or a group is taken and put elsewhere; the menu beside it and Alt with an arrow do the same by keyboard. */
export function NodeHandle({ path }: { path: Path }) {
  const { take } = useEdits();
  return (
    <Box component="span" aria-hidden className="node-handle" sx={HANDLE} onPointerDown={(event) => take(event, path)}>
      <DragIndicatorIcon fontSize="small" />
    </Box>
  );
}
