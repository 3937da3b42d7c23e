/** Of a text field: an example in it, below a label that makes room for it. */
export const withExample = (placeholder: string | undefined, lang = 'fr') => ({
  htmlInput: { lang, placeholder },
  ...(placeholder && { inputLabel: { shrink: true } }),
});
