import type { Language, Sentence } from '../../../platform/language';

/** A file cannot be read as a whole: the message is one line that names the line, the column where there is one, and the reason. */
export class ContributionsFileError extends Error {
  constructor(
    private readonly line: number,
    private readonly reason: Sentence,
    language: Language = 'en',
  ) {
    super(language === 'fr' ? `ligne ${line} : ${reason.fr}` : `line ${line}: ${reason.en}`);
  }

  /** The same, to whoever wrote the file. */
  in(language: Language): ContributionsFileError {
    return new ContributionsFileError(this.line, this.reason, language);
  }
}
