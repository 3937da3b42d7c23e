/** The list that the field of the palette controls. */
export const LIST = 'palette-list';

export const optionId = (id: string): string => `palette-${id}`;
