import type { Refusal } from '../../platform/user-errors';
import type { ContributionsFileError } from './csv/file-error';

export const notAFile: Refusal = {
  code: 'MALFORMED',
  field: ['file'],
  message: {
    fr: 'Le fichier est arrivé abîmé. Choisissez-le de nouveau.',
    en: 'The file came damaged. Choose it again.',
  },
};

export function fileTooLarge(maxBytes: number): Refusal {
  const size = Math.floor(maxBytes / 1000);
  return {
    code: 'TOO_LARGE',
    field: ['file'],
    message: {
      fr: `Le fichier dépasse ${size} ko. Coupez-le en plusieurs, avec la première ligne en tête de chacun.`,
      en: `The file is over ${size} kB. Cut it into several, each with the first line at its head.`,
    },
  };
}

export function tooManyLines(lines: number, max: number): Refusal {
  return {
    code: 'TOO_MANY',
    field: ['file'],
    message: {
      fr: `Le fichier a ${lines} lignes, et ${max} au plus sont prises à la fois. Coupez-le en plusieurs, avec la première ligne en tête de chacun.`,
      en: `The file has ${lines} lines, and at most ${max} are taken at once. Cut it into several, each with the first line at its head.`,
    },
  };
}

export function unreadableFile(error: ContributionsFileError): Refusal {
  return {
    code: 'UNREADABLE_FILE',
    field: ['file'],
    message: {
      fr: `Le fichier ne se lit pas, ${error.in('fr').message}`,
      en: `The file cannot be read, ${error.in('en').message}`,
    },
  };
}
