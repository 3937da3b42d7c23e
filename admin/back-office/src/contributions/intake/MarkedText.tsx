import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { VisuallyHidden } from '../../common/VisuallyHidden';
import { SuggestingText } from './SuggestingText';
import { type Find, markedParts } from './markedParts';

interface MarkedTextProps {
  text: string;
  finds?: readonly Find[];
}

/** The words with marks for personal data, which are announced too, and for suggestions. */
export function MarkedText({ text, finds = [] }: MarkedTextProps) {
  const translate = useTranslate();
  const parts = markedParts(text, finds);
  const keys = parts.map(({ text: run }, index) => `${index} ${run}`);
  return parts.map(({ text: run, kind }, index) => {
    if (kind === null) return run;
    if (kind === 'SUGGESTION') return <SuggestingText key={keys[index]} text={run} />;
    const label = translate(`enums.personalDataKind.${kind}`);
    return (
      <Box
        key={keys[index]}
        component="mark"
        title={label}
        sx={{ bgcolor: '#fff0c2', color: 'inherit', borderBottom: 2, borderColor: 'warning.main' }}
      >
        <VisuallyHidden>{translate('app.labelled', { label, value: '' })}</VisuallyHidden>
        {run}
      </Box>
    );
  });
}
