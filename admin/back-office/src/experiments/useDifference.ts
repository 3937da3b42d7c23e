import { useIntlLocale } from '../client/useIntlLocale';
import { differenceOf, type Interval } from './difference';
import { useExperimentWord } from './words/useExperimentWord';

/** An interval said in a sentence. */
export function useDifference(): (interval: Interval) => string {
  const { word } = useExperimentWord();
  const numbers = new Intl.NumberFormat(useIntlLocale(), { maximumFractionDigits: 1 });
  return (interval) => {
    const { kind, low, high } = differenceOf(interval);
    return word(kind, { low: numbers.format(Math.abs(low)), high: numbers.format(high) });
  };
}
