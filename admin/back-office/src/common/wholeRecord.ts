/** Reads a record whole: without a key of its own, a line of a list would stand for it until it came. */
export const wholeRecord = { meta: { whole: true } };
