const WORDS = {
  fr: 'Votre choix est gardé dans ce navigateur, mais n’a pas encore rejoint votre compte. Il le rejoindra dès que possible.',
  en: 'Your choice is kept in this browser, but is not in your account yet. It will go there as soon as possible.',
};

export const notSent = (language: string): string => (language === 'en' ? WORDS.en : WORDS.fr);
