import { useTranslate } from 'react-admin';
import { Markdown } from '../../common/Markdown';
import { Named } from '../../common/Named';
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
        <Named label={label('title')}>{content.title}</Named>
        <Named label={label('summary')}>{content.summary}</Named>
        <Markdown text={content.bodyMarkdown} />
        {content.link && (
          <Named label={label('link')}>
            <OutLink href={content.link} />
          </Named>
        )}
        {content.durationMinutes != null && <Named label={label('durationMinutes')}>{content.durationMinutes}</Named>}
      </Section>
      <TargetingView content={content} />
      {content.translations.map(({ locale, title, summary, bodyMarkdown }) => (
        <Section key={locale} title={translate(`enums.locale.${locale}`)}>
          <Named label={label('title')}>{title}</Named>
          <Named label={label('summary')}>{summary}</Named>
          <Markdown text={bodyMarkdown} />
        </Section>
      ))}
    </>
  );
}
