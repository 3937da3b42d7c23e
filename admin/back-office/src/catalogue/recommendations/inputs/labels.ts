/** Label and help of a field of the content, as translation keys. */
export const label = (field: string): string => `resources.recommendations.fields.content.${field}`;
export const help = (field: string): string => `resources.recommendations.help.${field}`;
