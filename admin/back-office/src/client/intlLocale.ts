/** How days and numbers are written: the English of the screens is British, as that of the public pages. */
export const intlLocaleOf = (screens: string): string => (screens === 'en' ? 'en-GB' : screens);
