/** What stands around the text on the reader's own page, in the reader's language. */
export const READER_WORDS = {
  fr: {
    why: 'Pourquoi ce conseil',
    about: (minutes: number) => `Environ ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}`,
    goTo: (site: string) => `Aller sur ${site}`,
  },
  en: {
    why: 'Why this advice',
    about: (minutes: number) => `About ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}`,
    goTo: (site: string) => `Go to ${site}`,
  },
} as const;
