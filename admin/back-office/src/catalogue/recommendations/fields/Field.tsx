import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { FieldComments } from '../comments/FieldComments';
import { anchorOf } from './lead';

interface FieldProps {
  /** Its path in the content: "title", "translations.EN.title". */
  name: string;
  children: ReactNode;
}

/** Of the bar at the foot: what takes the focus does not hide below it. */
const ABOVE_BAR = { '& input, & textarea, & button': { scrollMarginBottom: 96 } };

/** One field, which can be led to, with what reviewers said of it. */
export function Field({ name, children }: FieldProps) {
  return (
    <Box id={anchorOf(name)} sx={{ width: '100%', ...ABOVE_BAR }}>
      {children}
      <FieldComments field={name} />
    </Box>
  );
}
