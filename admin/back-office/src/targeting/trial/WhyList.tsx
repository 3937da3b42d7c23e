import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { decidingEnds, type ExplainedNode } from '../tree/explain';
import { TruthMark } from '../tree/TruthMark';

/** Why the rule holds, or why not: the conditions that its result comes from. */
export function WhyList({ root }: { root: ExplainedNode }) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {translate(`rules.try.why.${root.result}`)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {decidingEnds(root).map(({ path, result, sentence }) => (
          <Box
            component="li"
            key={path}
            sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 1, alignItems: 'start' }}
          >
            <TruthMark truth={result} />
            <Box component="span" sx={{ ...sentenceCase, display: 'inline-block' }}>
              {sentence}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
