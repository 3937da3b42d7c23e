/** How fields look inside a rule: side by side, as wide as they need. */
export const compact = { size: 'small', margin: 'none', variant: 'outlined', fullWidth: false } as const;
