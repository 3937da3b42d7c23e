import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../../common/sentenceCase';
import type { Locale } from '../../../generated/graphql';
import { useEvaluation } from '../../../targeting/rule/useEvaluation';
import { useTargetingRule } from '../../../targeting/rule/useTargetingRule';
import type { Rule } from '../../../../../shared/rule';
import type { ContentForm } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import { type ScoreLine, writtenReason } from './readerText';
import { READER_WORDS } from './readerWords';

interface ReaderReasonProps {
  content: ContentForm;
  locale: Locale;
}

const EVERYBODY: Rule = { all: [] };

/** Why the person gets it: what the score line says that holds for them, or else a sentence made from the rule. */
export function ReaderReason({ content, locale }: ReaderReasonProps) {
  const [chosen, setChosen] = useState(0);
  const lines = content.scoreLines ?? [];
  const line = lines[Math.min(chosen, lines.length - 1)];
  const written = line ? writtenReason(line, locale) : '';
  return (
    <>
      {written ? (
        <Why locale={locale}>{written}</Why>
      ) : (
        <WhyFromRule content={content} locale={locale} own={line?.rule} />
      )}
      {lines.length > 1 && <LineChoice {...{ lines, chosen, onChoose: setChosen }} />}
    </>
  );
}

function Why({ locale, children }: { locale: Locale; children: string }) {
  const lang = locale === 'EN' ? 'en' : 'fr';
  return (
    <Box lang={lang} sx={{ my: 1.5, pl: 1.5, borderLeft: 4, borderColor: 'primary.main' }}>
      <Typography variant="subtitle2" component="p">
        {READER_WORDS[lang].why}
      </Typography>
      <Typography component="div" sx={sentenceCase}>
        {children}
      </Typography>
    </Box>
  );
}

/** `own`: the rule of the score line. */
function WhyFromRule({ content, locale, own }: ReaderReasonProps & { own: Rule | undefined }) {
  const word = useDeskWords();
  const target = useTargetingRule(content);
  const rule = own || target || EVERYBODY;
  const { evaluation } = useEvaluation(rule, undefined, { locale });
  const isForAll = 'all' in rule && rule.all.length === 0;
  return (
    <>
      {!isForAll && evaluation && <Why locale={locale}>{evaluation.sentence}</Why>}
      <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
        {word(isForAll ? 'noReason' : 'reasonFromRule')}
      </Typography>
    </>
  );
}

interface LineChoiceProps {
  lines: readonly ScoreLine[];
  chosen: number;
  onChoose: (index: number) => void;
}

function LineChoice({ lines, chosen, onChoose }: LineChoiceProps) {
  const translate = useTranslate();
  const word = useDeskWords();
  const numbers = lines.map((_line, index) => index);
  return (
    <TextField
      select
      size="small"
      label={word('reasonOf')}
      value={Math.min(chosen, lines.length - 1)}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {numbers.map((number) => (
        <MenuItem key={number} value={number}>
          {translate('resources.recommendations.line.one', { number: number + 1 })}
        </MenuItem>
      ))}
    </TextField>
  );
}
