import { type Theme, useMediaQuery } from '@mui/material';
import { useDeferredValue } from 'react';
import { Sidebar, type SidebarProps, useSidebarState } from 'react-admin';

/** A ground of its own as far down as the page goes, and a hairline to the page. */
const BESIDE = {
  height: 'auto',
  minHeight: 'calc(100vh - 3em)',
  bgcolor: 'var(--ground-menu)',
  borderRight: '1px solid',
  borderColor: 'divider',
  '& .MuiPaper-root': { bgcolor: 'var(--ground-menu)' },
};

/**
 * A window that becomes narrow (turned, or its text made much larger) has the open menu over the page for an instant: closed before it
 * was drawn, it would never leave, and would hide the page from pointers and screen readers.
 */
export function AppSidebar(props: SidebarProps) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const wasNarrow = useDeferredValue(isNarrow);
  const [isOpen] = useSidebarState();
  return <Sidebar {...props} open={isOpen && (wasNarrow || !isNarrow)} sx={isNarrow ? undefined : BESIDE} />;
}
