import type { Sentence } from '../../../platform/language';

const SHOWN = 5;

export function unknownPlace(cell: string, near: readonly string[]): Sentence {
  if (near.length > 0)
    return {
      fr: `« ${cell} » n’est aucun lieu de France. Peut-être : ${listed(near)}`,
      en: `"${cell}" is no place of France. Perhaps: ${listed(near)}`,
    };
  return {
    fr: `« ${cell} » n’est aucun lieu de France : écrivez son code INSEE`,
    en: `"${cell}" is no place of France: write its INSEE code`,
  };
}

export function ambiguousPlace(cell: string, places: readonly string[]): Sentence {
  return {
    fr: `« ${cell} » désigne ${places.length} lieux : écrivez l’un d’eux (${listed(places)})`,
    en: `"${cell}" is the name of ${places.length} places: write the one that is meant (${listed(places)})`,
  };
}

/** Digits that are the INSEE code of one place and the postal code of another. */
export function ambiguousCode(
  cell: string,
  { insee, postal }: { insee: readonly string[]; postal: readonly string[] },
): Sentence {
  return {
    fr: `« ${cell} » est le code INSEE de ${listed(insee)} et le code postal de ${listed(postal)} : écrivez l’un d’eux ainsi, ou nommez la colonne « Code INSEE » ou « Code postal »`,
    en: `"${cell}" is the INSEE code of ${listed(insee)} and the postal code of ${listed(postal)}: write one of them so, or name the column "INSEE code" or "Postal code"`,
  };
}

export function lostZero(cell: string, full: string, places: readonly string[]): Sentence {
  return {
    fr: `« ${cell} » n’est aucun code : le tableur a sans doute retiré le zéro de ${full} (${listed(places)})`,
    en: `"${cell}" is no code: the spreadsheet has probably dropped the zero of ${full} (${listed(places)})`,
  };
}

/** `holder`: the smallest place in which all of them lie, if there is one. */
export function severalPlaces(cell: string, holder: string | undefined): Sentence {
  const [fr, en] =
    holder === undefined
      ? ['laissez la cellule vide si le conseil vaut partout', 'leave the cell empty if the advice holds everywhere']
      : [`ou celui qui les contient tous (${holder})`, `or the one that holds them all (${holder})`];
  return {
    fr: `« ${cell} » désigne plusieurs lieux : écrivez-en un seul, ${fr}`,
    en: `"${cell}" names several places: write only one, ${en}`,
  };
}

function listed(places: readonly string[]): string {
  return `${places.slice(0, SHOWN).join(', ')}${places.length > SHOWN ? ', ...' : ''}`;
}
