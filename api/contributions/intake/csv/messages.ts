import type { Sentence } from '../../../platform/language';

// What a file of contributions can say wrong in a cell, told in the language of its first line.

export const ID_MISSING: Sentence = {
  fr: 'il est vide : sans lui, un second import écrirait la ligne une seconde fois',
  en: 'it is missing: without it, a second import would write the line again',
};

export function idTooLong(max: number): Sentence {
  return { fr: `il dépasse ${max} caractères`, en: `it is longer than ${max} characters` };
}

export function idTwice(id: string, line: number | undefined): Sentence {
  return { fr: `« ${id} » est déjà à la ligne ${line}`, en: `"${id}" was already on line ${line}` };
}

export function tooManyCells(cells: number, columns: number): Sentence {
  return {
    fr: `${cells} cellules, alors que la première ligne en a ${columns} : mettez entre guillemets la cellule qui contient le séparateur`,
    en: `${cells} cells, where the first line has ${columns}: put the cell that holds the delimiter in quotes`,
  };
}

export function noneOf(cell: string, known: Sentence): Sentence {
  return {
    fr:
      cell.trim() === ''
        ? `la cellule est vide : écrivez ${known.fr}`
        : `« ${cell} » n’est pas connu : écrivez ${known.fr}`,
    en: `"${cell}" is none of ${known.en}`,
  };
}

export function noDate(cell: string): Sentence {
  return {
    fr: `« ${cell} » n’est pas une date comme 23/11/2026, 23/11/2026 09:30 ou 2026-11-23`,
    en: `"${cell}" is not a date such as 2026-11-23 or 23/11/2026 09:30`,
  };
}

export function futureDate(cell: string): Sentence {
  return { fr: `« ${cell} » est dans le futur`, en: `"${cell}" is in the future` };
}
