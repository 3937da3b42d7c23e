import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { VisuallyHidden } from '../../common/VisuallyHidden';
import { SuggestingText } from './SuggestingText';
import { useMasking } from './masking';
import { type Find, markedParts } from './markedParts';

interface MarkedTextProps {
  text: string;
  finds?: readonly Find[];
}

/** The words with marks for personal data, which are announced too, and for suggestions. Where personal data is hidden, a mask stands for it. */
export function MarkedText({ text, finds = [] }: MarkedTextProps) {
  const parts = markedParts(text, finds);
  const keys = parts.map(({ text: run }, index) => `${index} ${run}`);
  return parts.map(({ text: run, kind }, index) => {
    if (kind === null) return run;
    if (kind === 'SUGGESTION') return <SuggestingText key={keys[index]} text={run} />;
    return <PersonalData key={keys[index]} text={run} kind={kind} />;
  });
}

function PersonalData({ text, kind }: { text: string; kind: string }) {
  const translate = useTranslate();
  if (useMasking())
    return (
      <Box component="span" sx={{ bgcolor: 'action.hover', borderRadius: 0.5, px: 0.5 }}>
        [{translate(`resources.contributions.masked.${kind}`)}]
      </Box>
    );
  const label = translate(`enums.personalDataKind.${kind}`);
  return (
    <Box
      component="mark"
      title={label}
      sx={{ bgcolor: 'var(--ground-marked)', color: 'inherit', borderBottom: 2, borderColor: 'warning.main' }}
    >
      <VisuallyHidden>{translate('app.labelled', { label, value: '' })}</VisuallyHidden>
      {text}
    </Box>
  );
}
