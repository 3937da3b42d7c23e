/** What was chosen is read whole: a long name takes several lines, rather than end in an ellipsis. */
export const wholeTags = {
  '& .MuiAutocomplete-tag': { height: 'auto', minHeight: 24 },
  '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere', py: 0.25 },
} as const;
