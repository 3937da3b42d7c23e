import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../../client/useIntlLocale';
import type { Cell, Column, Row } from './gridProvider';

/** How the grid tells of its cells. */
export function useCellWords() {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const word = (key: string, values = {}): string => translate(`resources.coverage.${key}`, values);
  const number = (value: number): string => numbers.format(value);
  const column = ({ place, stage }: Column): string => place?.label ?? word(`stages.${stage}`);
  const situation = (one: Row['situation']): string => one?.label ?? word('deleted');
  const state = (cell: Pick<Cell, 'state'>): string => word(`states.${cell.state}`);
  const given = ({ strategies, actions }: Cell): string =>
    word('given', { strategies: number(strategies), actions: number(actions) });
  return { word, number, column, situation, state, given };
}
