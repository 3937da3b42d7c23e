import { useEffect, useState } from 'react';
import { focusField, useLead } from '../fields/lead';
import { type TabName, tabOf } from '../fields/tabs';

/** The tab that is open: the one chosen, or that of the field that was asked for, which gets the focus. */
export function useOpenTab() {
  const { asked } = useLead();
  const [open, setOpen] = useState<{ tab: TabName; for: object | null }>({ tab: 'text', for: null });
  if (asked !== null && open.for !== asked) setOpen({ tab: tabOf(asked.field), for: asked });
  useEffect(() => {
    if (asked) focusField(asked.field);
  }, [asked]);
  return { tab: open.tab, choose: (tab: TabName) => setOpen({ tab, for: asked }) };
}
