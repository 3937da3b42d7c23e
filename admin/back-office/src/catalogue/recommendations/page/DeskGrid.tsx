import { Box } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import { WIDE, type Views } from './views';

interface DeskGridProps {
  views: Views;
  main: ReactNode;
  side: ReactNode;
  /** Where the reader's view is written. */
  readerRef?: Ref<HTMLElement>;
  reader?: ReactNode;
}

const READER = { telephone: '392px', desktop: 'minmax(0, 1.3fr)' } as const;

/** It stays beside the text while one goes down it, and is read by itself. */
const BESIDE = {
  position: 'sticky',
  top: 56,
  maxHeight: 'calc(100vh - 72px)',
  overflowY: 'auto',
  minWidth: 0,
} as const;

/** The text; beside it, where there is room, what its reader gets and whom it is for; else one after the other. */
export function DeskGrid({
  views: { view, isWide, isReaderShown, readerWidth },
  main,
  side,
  ...reader
}: DeskGridProps) {
  const isMainShown = isWide || view !== 'read';
  const columns = isWide && isReaderShown ? `minmax(0, 1fr) ${READER[readerWidth]} 328px` : 'minmax(0, 1fr) 360px';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: columns },
      }}
    >
      <Box sx={{ minWidth: 0, display: isMainShown ? 'block' : 'none' }}>{main}</Box>
      <Box
        ref={reader.readerRef}
        sx={{ minWidth: 0, display: isReaderShown ? 'block' : 'none', [`@media ${WIDE}`]: BESIDE }}
      >
        {reader.reader}
      </Box>
      <Box sx={(theme) => ({ minWidth: 0, [theme.breakpoints.up('md')]: BESIDE })}>{side}</Box>
    </Box>
  );
}
