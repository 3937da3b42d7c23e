import type { SxProps, Theme } from '@mui/material';

export const BUILDER_STYLE: SxProps<Theme> = {
  '& .ruleGroup': { border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.paper' },
  '& .ruleGroup .ruleGroup': { borderLeft: 4 },
  '& .ruleGroup-header, & .rule': {
    ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' },
    position: 'relative',
  },
  '& .rule, & .ruleGroup .ruleGroup > .ruleGroup-header': { pr: 9 },
  // At the end of the first line, however many lines a list of values takes.
  '& .node-actions': { position: 'absolute', top: 3, right: -4, whiteSpace: 'nowrap' },
  '& .ruleGroup-body': { display: 'grid', gap: 1, mt: 1.5, '&:empty': { display: 'none' } },
};
