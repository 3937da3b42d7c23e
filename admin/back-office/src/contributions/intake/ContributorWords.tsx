import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LabeledValue } from '../../common/LabeledValue';
import { OutLink } from '../../common/OutLink';
import { Quoted } from '../../common/Quoted';
import { Section } from '../../common/Section';
import type { ContributorWordsFragment } from '../../generated/graphql';
import { placeName } from '../../reference/referenceProviders';
import { FactsInWords } from '../../targeting/rule/FactsInWords';
import type { FieldFind } from './marks';
import { MarkedText } from './MarkedText';
import { useMasking } from './masking';

type Words = Pick<ContributorWordsFragment, 'body' | 'usefulWhen' | 'statedFacts' | 'place' | 'link'>;

/** The contributor's words, as submitted. */
interface ContributorWordsProps {
  words: Words;
  heading: string;
  /** Personal data (for moderators only) and suggested conditions. */
  marks?: readonly FieldFind[];
  /** Shown above the words. */
  children?: ReactNode;
  /** Shown below the words. */
  after?: ReactNode;
}

export function ContributorWords({ words, heading, marks = [], children, after }: ContributorWordsProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.contributions.fields.${field}`);
  const marked = (field: 'body' | 'usefulWhen', text: string) => (
    <Quoted text={<MarkedText text={text} finds={marks.filter((find) => find.field === field)} />} />
  );
  const linkMarks = marks.filter(({ field }) => field === 'link');
  const isLinkMasked = useMasking() && linkMarks.length > 0;
  const { body, usefulWhen, statedFacts, place, link } = words;
  return (
    <Section title={heading}>
      {children}
      {marked('body', body)}
      {usefulWhen && <LabeledValue label={label('usefulWhen')}>{marked('usefulWhen', usefulWhen)}</LabeledValue>}
      <LabeledValue label={label('statedFacts')}>
        <FactsInWords facts={statedFacts} empty={translate('resources.contributions.noFacts')} />
      </LabeledValue>
      <LabeledValue label={label('place')}>{place ? placeName(place) : translate('app.everywhere')}</LabeledValue>
      {link && (
        <LabeledValue label={label('link')}>
          {isLinkMasked ? <MarkedText text={link} finds={linkMarks} /> : <OutLink href={link} />}
        </LabeledValue>
      )}
      {after}
    </Section>
  );
}
