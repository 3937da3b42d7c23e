import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabeledValue } from '../../../common/LabeledValue';
import { Section } from '../../../common/Section';
import type { ContentFieldsFragment } from '../../../generated/graphql';
import { Names } from '../record/Names';
import { builder as en } from '../../../targeting/words/en';
import { builder as fr } from '../../../targeting/words/fr';
import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { RuleSentence } from '../../../targeting/rule/RuleSentence';

export function TargetingView({ content }: { content: ContentFieldsFragment }) {
  const translate = useTranslate();
  const { none } = useOwnWords({ fr, en }).words;
  const isNarrowed = content.situationIds.length > 0 || content.placeCodes.length > 0;
  const label = (field: string) => translate(`resources.recommendations.fields.content.${field}`);
  return (
    <Section title={translate('resources.recommendations.tabs.targeting')}>
      <LabeledValue label={label('situationIds')}>
        <Names resource="situations" ids={content.situationIds} field="label" />
      </LabeledValue>
      <LabeledValue label={label('rule')}>
        {content.rule ? <RuleSentence rule={content.rule} /> : isNarrowed ? none.besides : none.alone}
      </LabeledValue>
      <LabeledValue label={label('whenUnknown')}>
        {translate(`enums.unknownPolicy.${content.whenUnknown}`)}
      </LabeledValue>
      <LabeledValue label={label('placeCodes')}>
        {content.placeCodes.length > 0 ? (
          <Names resource="places" ids={content.placeCodes} />
        ) : (
          translate('app.everywhere')
        )}
      </LabeledValue>
      <LabeledValue label={label('topics')}>
        <Names resource="topics" ids={content.topics} />
      </LabeledValue>
      <LabeledValue label={label('weight')}>{content.weight}</LabeledValue>
      {content.scoreLines.map(({ rule, score, reason }, index) => (
        <LabeledValue
          key={`${index} ${reason}`}
          label={translate('resources.recommendations.line.one', { number: index + 1 })}
        >
          <Typography>{translate('app.labelled', { label: String(score), value: reason })}</Typography>
          <RuleSentence rule={rule} />
        </LabeledValue>
      ))}
    </Section>
  );
}
