import { Box, Button } from '@mui/material';
import { RecordPicker } from '../../common/RecordPicker';
import { Section } from '../../common/Section';
import type { Live } from '../live/useRuleLive';
import { RuleLints } from '../lints/RuleLints';
import { RuleBuilder } from '../builder/RuleBuilder';
import type { Rule } from '../../../../shared/rule';
import { RuleInWords } from '../rule/RuleInWords';
import type { Start } from '../../links/addresses';
import { useTryingWord } from './words/useTryingWord';

interface RulePartProps {
  start: Start;
  rule: Rule;
  live: Live;
  onChange: (rule: Rule) => void;
  onTake: (source: Pick<Start, 'situation' | 'recommendation'>) => void;
}

/** A rule to build, or to take from a situation or a recommendation. */
export function RulePart({ start, rule, live, onChange, onTake }: RulePartProps) {
  const word = useTryingWord();
  return (
    <Section title={word('rule')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, mb: 2 }}>
        <RecordPicker
          resource="situations"
          optionText="label"
          label={word('situation')}
          value={start.situation}
          onPick={(situation) => onTake({ situation })}
        />
        <RecordPicker
          resource="recommendations"
          optionText="name"
          label={word('recommendation')}
          value={start.recommendation}
          onPick={(recommendation) => onTake({ recommendation })}
        />
      </Box>
      <RuleBuilder rule={rule} onChange={onChange} />
      <RuleInWords {...live} sentence={live.answer?.sentence} />
      <RuleLints lints={live.answer?.lints ?? []} />
      <Button size="small" sx={{ mt: 1 }} onClick={() => onTake({})}>
        {word('empty')}
      </Button>
    </Section>
  );
}
