import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ContentForm } from '../record/content';
import { RuleSentence } from '../../../targeting/rule/RuleSentence';
import { Names } from '../record/Names';
import { useWorkingWords } from '../words/useWorkingWords';
import { valueOf } from './merge';

interface FieldValueProps {
  content: ContentForm;
  field: string;
}

const REFERENCES: Readonly<Record<string, { resource: string; field: string }>> = {
  topics: { resource: 'topics', field: 'name' },
  placeCodes: { resource: 'places', field: 'name' },
  situationIds: { resource: 'situations', field: 'label' },
  strategyIds: { resource: 'recommendations', field: 'name' },
  incompatibleWithIds: { resource: 'recommendations', field: 'name' },
};

/** One field of a content, in words. */
export function FieldValue({ content, field }: FieldValueProps) {
  const translate = useTranslate();
  const working = useWorkingWords();
  const value = valueOf(content, field);
  const reference = REFERENCES[field];
  const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return <Typography color="text.secondary">{working('empty')}</Typography>;
  if (reference) return <Names {...reference} ids={value as string[]} />;
  if (field === 'rule' && content.rule) return <RuleSentence rule={content.rule} />;
  if (field === 'scoreLines') return <ScoreLines lines={content.scoreLines ?? []} />;
  if (field === 'whenUnknown') return <Typography>{translate(`enums.unknownPolicy.${String(value)}`)}</Typography>;
  return (
    <Typography lang={field.startsWith('translations.EN') ? 'en' : 'fr'} sx={{ whiteSpace: 'pre-line' }}>
      {String(value)}
    </Typography>
  );
}

function ScoreLines({ lines }: { lines: NonNullable<ContentForm['scoreLines']> }) {
  const translate = useTranslate();
  return lines.map(({ score, reason, rule }, index) => (
    <div key={`${index} ${reason}`}>
      <Typography lang="fr">
        {translate('app.labelled', { label: String(score ?? '–'), value: reason ?? '' })}
      </Typography>
      {rule && <RuleSentence rule={rule} />}
    </div>
  ));
}
