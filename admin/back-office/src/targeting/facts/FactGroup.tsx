import { type AutocompleteRenderGroupParams, Box, ListSubheader } from '@mui/material';

const GROUP = { role: 'group' } as const;

/** The facts of one source: a list box may hold options and groups of options, and nothing else. */
export function FactGroup({ key, group, children }: AutocompleteRenderGroupParams) {
  return (
    <Box key={key} {...GROUP} aria-label={group}>
      <ListSubheader component="div" aria-hidden sx={{ top: -8, lineHeight: '32px', fontWeight: 600 }}>
        {group}
      </ListSubheader>
      <Box component="ul" role="none" sx={{ m: 0, p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}
