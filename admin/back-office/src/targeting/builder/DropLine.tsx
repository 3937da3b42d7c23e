import { Box } from '@mui/material';

/** Where a line is drawn, in pixels from the corner of the builder. */
export interface Line {
  left: number;
  top: number;
  width: number;
}

/** Where what is dragged would go. */
export function DropLine(line: Line) {
  return (
    <Box
      aria-hidden
      className="drop-line"
      sx={{ position: 'absolute', height: 4, mt: '-2px', bgcolor: 'primary.main', pointerEvents: 'none', zIndex: 1 }}
      style={line}
    />
  );
}
