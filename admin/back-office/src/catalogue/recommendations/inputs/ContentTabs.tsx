import { Card } from '@mui/material';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { TabbedForm, TabbedFormTabs } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { RecommendationRecord } from '../record/content';
import { Completeness } from './Completeness';
import { LinksInputs } from './LinksInputs';
import { ScoreInputs } from './ScoreInputs';
import { TargetingInputs } from './TargetingInputs';
import { TextInputs } from './TextInputs';
import { TranslationInputs } from './TranslationInputs';

interface ContentTabsProps {
  toolbar: ReactElement;
  /** What the form begins with: by default the record of the page. */
  record?: RecommendationRecord;
  /** What a new recommendation starts with. */
  blank?: Record<string, unknown>;
  head?: ReactNode;
  onDirty?: (isDirty: boolean) => void;
  /** Invisible parts of the form. */
  children?: ReactNode;
}

const tabs = <TabbedFormTabs variant="scrollable" scrollButtons="auto" allowScrollButtonsMobile />;

const tab = (name: string) => `resources.recommendations.tabs.${name}`;

/** The content of a revision, tab by tab; leaving with changes asks first. */
export function ContentTabs({ toolbar, record, blank, head, onDirty, children }: ContentTabsProps) {
  return (
    <Card variant="outlined">
      <TabbedForm
        {...(record && { record })}
        defaultValues={blank}
        toolbar={toolbar}
        tabs={tabs}
        syncWithLocation={false}
        warnWhenUnsavedChanges
      >
        <TabbedForm.Tab label={tab('text')}>
          {head}
          <TextInputs />
          <Completeness />
          <DirtyWatch onDirty={onDirty} />
          {children}
        </TabbedForm.Tab>
        <TabbedForm.Tab label={tab('targeting')}>
          <TargetingInputs />
        </TabbedForm.Tab>
        <TabbedForm.Tab label={tab('score')}>
          <ScoreInputs />
        </TabbedForm.Tab>
        <TabbedForm.Tab label={tab('links')}>
          <LinksInputs />
        </TabbedForm.Tab>
        <TabbedForm.Tab label={tab('FR_TU')}>
          <TranslationInputs index={0} />
        </TabbedForm.Tab>
        <TabbedForm.Tab label={tab('EN')}>
          <TranslationInputs index={1} />
        </TabbedForm.Tab>
      </TabbedForm>
    </Card>
  );
}

/** Looks at the dirty fields, as the save button does: the form's own flag stays true after a save. */
function DirtyWatch({ onDirty }: Pick<ContentTabsProps, 'onDirty'>) {
  const { dirtyFields } = useFormState();
  const isDirty = Object.keys(dirtyFields).length > 0;
  useEffect(() => onDirty?.(isDirty), [isDirty, onDirty]);
  return null;
}
