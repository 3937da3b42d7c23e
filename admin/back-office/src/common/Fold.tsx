import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, type SxProps, type Theme, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface FoldProps {
  title: string;
  /** Of its heading. */
  level: 'h2' | 'h3';
  children: ReactNode;
  sx?: SxProps<Theme>;
  /** Before somebody closes it: it then stands among the sections of the screen, and its title looks like theirs. */
  isOpen?: boolean;
}

/** Not a landmark: several of one title may be open at once. */
const GROUP = { role: 'group' } as const;

/** What is shown on demand, as a group that its title names. */
export function Fold({ title, level, children, sx, isOpen = false }: FoldProps) {
  const id = useId();
  return (
    <Accordion
      variant="outlined"
      disableGutters
      defaultExpanded={isOpen}
      sx={{ mt: 2 }}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: level }, region: GROUP }}
    >
      <AccordionSummary id={`${id}-title`} aria-controls={`${id}-content`} expandIcon={<ExpandMoreIcon />}>
        {isOpen ? (
          <Typography component="span" variant="h6">
            {title}
          </Typography>
        ) : (
          title
        )}
      </AccordionSummary>
      <AccordionDetails sx={sx}>{children}</AccordionDetails>
    </Accordion>
  );
}
