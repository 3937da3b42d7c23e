import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, type SxProps, type Theme } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface FoldProps {
  title: string;
  /** Of its heading. */
  level: 'h2' | 'h3';
  children: ReactNode;
  sx?: SxProps<Theme>;
}

/** Not a landmark: several of one title may be open at once. */
const GROUP = { role: 'group' } as const;

/** What is shown on demand, as a group that its title names. */
export function Fold({ title, level, children, sx }: FoldProps) {
  const id = useId();
  return (
    <Accordion
      variant="outlined"
      disableGutters
      sx={{ mt: 2 }}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: level }, region: GROUP }}
    >
      <AccordionSummary id={`${id}-title`} aria-controls={`${id}-content`} expandIcon={<ExpandMoreIcon />}>
        {title}
      </AccordionSummary>
      <AccordionDetails sx={sx}>{children}</AccordionDetails>
    </Accordion>
  );
}
