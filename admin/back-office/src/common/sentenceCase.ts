/** The server's labels are made to stand inside a sentence: alone on its line, one starts with a capital. */
export const sentenceCase = { '&::first-letter': { textTransform: 'uppercase' } };
