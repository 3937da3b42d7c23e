/** What the menu says: the rest comes with the screen. */
export const settings = { name: 'Mes réglages' };
