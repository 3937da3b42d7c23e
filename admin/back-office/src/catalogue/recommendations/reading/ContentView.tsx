import { useTranslate } from 'react-admin';
import { French } from '../../../common/French';
import { Markdown } from '../../../common/Markdown';
import { LabeledValue } from '../../../common/LabeledValue';
import { OutLink } from '../../../common/OutLink';
import { Section } from '../../../common/Section';
import type { ContentFieldsFragment, Locale } from '../../../generated/graphql';
import { TargetingView } from './TargetingView';

interface ContentViewProps {
  content: ContentFieldsFragment;
}

const languageOf = (locale: Locale): string => (locale === 'EN' ? 'en' : 'fr');

/** A revision to read: its text, whom it is for, its other versions. */
export function ContentView({ content }: ContentViewProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.recommendations.fields.content.${field}`);
  return (
    <>
      <Section title={translate('resources.recommendations.tabs.text')}>
        <LabeledValue label={label('title')}>
          <French>{content.title}</French>
        </LabeledValue>
        <LabeledValue label={label('summary')}>
          <French>{content.summary}</French>
        </LabeledValue>
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
          <LabeledValue label={label('title')}>
            <span lang={languageOf(locale)}>{title}</span>
          </LabeledValue>
          <LabeledValue label={label('summary')}>
            <span lang={languageOf(locale)}>{summary}</span>
          </LabeledValue>
          <Markdown text={bodyMarkdown} lang={languageOf(locale)} />
        </Section>
      ))}
    </>
  );
}
