import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SimilarFieldsFragment } from '../../../generated/graphql';
import { likeness, percent } from '../../similar/likeness';
import type { Choice } from './KeyedChoice';

/** What a contribution may repeat: what resembles it, then what has to be looked for. */
export function useOriginals(
  similar: readonly SimilarFieldsFragment[],
  idOf: (item: SimilarFieldsFragment) => string,
): Choice[] {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.${key}`, values);
  const found = similar.map((item) => ({
    value: idOf(item),
    label: item.title,
    shown: (
      <>
        <span lang="fr">{item.title}</span>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          ({word(`similar.${item.kind}`)},{' '}
          {word(`similar.likeness.${likeness(item.similarity)}`, { percent: percent(item.similarity) })})
        </Box>
      </>
    ),
  }));
  return [
    ...found,
    { value: 'contribution', label: word('duplicate.ofContribution') },
    { value: 'recommendation', label: word('duplicate.ofRecommendation') },
  ];
}
