/** The server's labels start in lower case, to stand inside sentences; alone on a line they get a capital. */
export const sentenceCase = { '&::first-letter': { textTransform: 'uppercase' } };
