const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether a label holds what was typed, accents and case forgiven. */
export const matchesSearch = (label: string, typed: string): boolean => plain(label).includes(plain(typed.trim()));
