import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RuleEvaluation } from '../rulesProvider';
import { useFacts } from '../useFacts';

/** Each level of the rule adds two segments to the pointer: the group and the place in it. */
const depthOf = (path: string): number => Math.floor(path.split('/').filter(Boolean).length / 2);

const marks = { TRUE: '✓', FALSE: '✗', UNKNOWN: '?' } as const;

export function EvaluationResult({ evaluation }: { evaluation: RuleEvaluation }) {
  const translate = useTranslate();
  const facts = useFacts();
  const { result, missingFacts, trace } = evaluation;
  const missing = missingFacts.map((key) => facts.get(key)?.label ?? key).join(', ');
  return (
    <>
      <Typography sx={{ fontWeight: 'bold' }}>{translate(`rules.try.truths.${result}`)}</Typography>
      {missing && <Typography>{translate('rules.try.missing', { facts: missing })}</Typography>}
      <Typography component="h3" variant="subtitle2" sx={{ mt: 1 }}>
        {translate('rules.try.trace')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {trace.map((node) => (
          <Box component="li" key={node.path} sx={{ pl: depthOf(node.path) * 3 }}>
            <strong>
              <span aria-hidden="true">{marks[node.result]}</span> {translate(`enums.truth.${node.result}`)}
            </strong>
            {' – '}
            {node.sentence}
          </Box>
        ))}
      </Box>
    </>
  );
}
