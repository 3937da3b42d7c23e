import type { SxProps, Theme } from '@mui/material';

/** On a telephone: what a line is about with its actions, then the rest of it below, as wide as the screen. */
const NARROW = {
  '& .ruleGroup': { p: 1 },
  '& .rule, & .ruleGroup .ruleGroup > .ruleGroup-header': { pr: 0 },
  '& .rule > *, & .ruleGroup-header > *': { order: 2 },
  '& .rule > :not(* + *), & .ruleGroup-header > :not(* + *)': {
    order: 0,
    flex: '1 1 calc(100% - 108px)',
    minWidth: 0,
  },
  '& .node-actions': { order: 1, position: 'static', mr: -0.5 },
};

export const BUILDER_STYLE: SxProps<Theme> = {
  containerType: 'inline-size',
  position: 'relative',
  '& .ruleGroup': { border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.paper' },
  '& .ruleGroup .ruleGroup': { borderLeft: '3px solid', borderLeftColor: 'primary.main' },
  '& .ruleGroup-header, & .rule': {
    ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' },
    position: 'relative',
  },
  '& .rule, & .ruleGroup .ruleGroup > .ruleGroup-header': { pr: 12 },
  '& .MuiSelect-select.MuiInputBase-input': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  // At the end of the first line, however many lines a list of values takes.
  '& .node-actions': { position: 'absolute', top: 3, right: -4, whiteSpace: 'nowrap' },
  '& .ruleGroup-body': {
    ...{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', mt: 1.5 },
    '&:empty': { display: 'none' },
  },
  // A condition takes several lines there: more room around it than inside.
  '@container (max-width: 640px)': { '& .ruleGroup-body': { gap: 2.5 } },
  '@container (max-width: 420px)': NARROW,
};
