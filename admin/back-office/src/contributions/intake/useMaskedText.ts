import { useTranslate } from 'react-admin';
import { type Find, markedParts } from './markedParts';
import { useMasking } from './masking';

const isPersonal = ({ kind }: Find): boolean => kind !== 'SUGGESTION';

/** Writes a text with a mask in the place of its personal data, where it is hidden. */
export function useMaskedText(): (text: string, finds: readonly Find[]) => string {
  const isMasked = useMasking();
  const mask = useMask();
  return (text, finds) => (isMasked ? mask(text, finds) : text);
}

/** Writes a text with a mask in the place of its personal data. */
export function useMask(): (text: string, finds: readonly Find[]) => string {
  const translate = useTranslate();
  return (text, finds) =>
    markedParts(text, finds.filter(isPersonal))
      .map(({ text: run, kind }) => (kind === null ? run : `[${translate(`resources.contributions.masked.${kind}`)}]`))
      .join('');
}
