/** Reads the whole record under a query key of its own, so that the partial record of a list is not shown in its place. */
export const wholeRecord = { meta: { whole: true } };
