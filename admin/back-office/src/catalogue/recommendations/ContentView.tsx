import { useTranslate } from 'react-admin';
import { Markdown } from '../../common/Markdown';
import { LabeledValue } from '../../common/LabeledValue';
import { OutLink } from '../../common/OutLink';
import { Section } from '../../common/Section';
import type { ContentFieldsFragment } from '../../generated/graphql';
import { TargetingView } from './TargetingView';

interface ContentViewProps {
  content: ContentFieldsFragment;
}

/** A revision to read: its text, whom it is for, its other versions. */
export function ContentView({ content }: ContentViewProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.recommendations.fields.content.${field}`);
  return (
    <>
      <Section title={translate('resources.recommendations.tabs.text')}>
        <LabeledValue label={label('title')}>{content.title}</LabeledValue>
        <LabeledValue label={label('summary')}>{content.summary}</LabeledValue>
        <Markdown text={content.bodyMarkdown} />
        {content.link && (
          <LabeledValue label={label('link')}>
            <OutLink href={content.link} />
          </LabeledValue>
        )}
        {content.durationMinutes != null && (
          <LabeledValue label={label('durationMinutes')}>{content.durationMinutes}</LabeledValue>
        )}
      </Section>
      <TargetingView content={content} />
      {content.translations.map(({ locale, title, summary, bodyMarkdown }) => (
        <Section key={locale} title={translate(`enums.locale.${locale}`)}>
          <LabeledValue label={label('title')}>{title}</LabeledValue>
          <LabeledValue label={label('summary')}>{summary}</LabeledValue>
          <Markdown text={bodyMarkdown} />
        </Section>
      ))}
    </>
  );
}
