import type { Language, Sentence } from '../../platform/language';
import type { FetchFault } from '../../platform/http/fetch-faults';
import { MOVED_TO_FRONT } from './findings.rules';

const FAULTS: Readonly<Record<FetchFault | typeof MOVED_TO_FRONT, Sentence>> = {
  BAD_ADDRESS: {
    fr: 'L’adresse mène à ce qui n’est pas une page web publique.',
    en: 'The address leads to what is not a public web page.',
  },
  NOT_PUBLIC: {
    fr: 'L’adresse mène à une machine qui n’est pas sur l’internet public : elle n’a pas été visitée.',
    en: 'The address leads to a machine that is not on the public internet: it was not visited.',
  },
  NO_SUCH_HOST: { fr: 'Ce site n’existe pas, ou plus.', en: 'There is no such site, or no longer.' },
  NOT_RESOLVED: {
    fr: 'L’adresse du site n’a pas pu être trouvée pour le moment.',
    en: 'The address of the site could not be found for the moment.',
  },
  REFUSED: { fr: 'Le site refuse la connexion.', en: 'The site refuses the connection.' },
  UNREACHABLE: { fr: 'Le site est injoignable pour le moment.', en: 'The site cannot be reached for the moment.' },
  TIMED_OUT: { fr: 'Le site n’a pas répondu en dix secondes.', en: 'The site did not answer within ten seconds.' },
  NOT_TRUSTED: {
    fr: 'Le certificat du site n’est pas valable : les navigateurs mettent en garde.',
    en: 'The certificate of the site is not valid: browsers warn of it.',
  },
  BROKEN: { fr: 'La connexion s’est interrompue.', en: 'The connection broke off.' },
  TOO_MANY_REDIRECTS: {
    fr: 'L’adresse mène à plus de cinq autres, l’une après l’autre.',
    en: 'The address leads to more than five others, one after another.',
  },
  MOVED_TO_FRONT: {
    fr: 'L’adresse mène maintenant à l’accueil du site : la page elle-même n’existe sans doute plus.',
    en: 'The address now leads to the front page of the site: the page itself is probably no longer there.',
  },
};

const STATUSES: Readonly<Record<number, Sentence>> = {
  401: { fr: 'La page demande de se connecter.', en: 'The page asks to sign in.' },
  403: {
    fr: 'Le site ne laisse pas entrer les vérifications automatiques, ou plus personne.',
    en: 'The site does not let automatic checks in, or nobody any more.',
  },
  404: { fr: 'La page n’existe pas, ou plus.', en: 'There is no such page, or no longer.' },
  410: { fr: 'La page a été retirée.', en: 'The page was withdrawn.' },
  429: {
    fr: 'Le site trouve que les vérifications viennent trop souvent.',
    en: 'The site finds that checks come too often.',
  },
};

/** The reason of a finding in words, with its status where there is one. */
export function reasonText(reason: string, language: Language): string {
  const status = Number(reason);
  if (Number.isNaN(status)) return (FAULTS as Readonly<Record<string, Sentence>>)[reason]?.[language] ?? reason;
  const told = STATUSES[status] ?? {
    fr: status >= 500 ? 'Le site est en panne.' : 'Le site répond par une erreur.',
    en: status >= 500 ? 'The site is out of order.' : 'The site answers with an error.',
  };
  return `${told[language].slice(0, -1)} (${status}).`;
}
