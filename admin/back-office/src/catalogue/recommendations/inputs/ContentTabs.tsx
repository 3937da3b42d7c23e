import { Card, CardContent, Divider, Tabs } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Form, FormTab } from 'react-admin';
import { DirtyWatch } from '../../../common/form/DirtyWatch';
import { OpenTabContext } from '../fields/openTab';
import { TABS, type TabName } from '../fields/tabs';
import type { RecommendationRecord } from '../record/content';
import { Completeness } from './Completeness';
import { LinksInputs } from './LinksInputs';
import { ScoreInputs } from './ScoreInputs';
import { TargetingInputs } from './TargetingInputs';
import { type Examples, TextInputs } from './TextInputs';
import { TranslationInputs } from './TranslationInputs';
import { useOpenTab } from './useOpenTab';

interface ContentTabsProps {
  toolbar: ReactElement;
  /** What the form begins with: by default the record of the page. */
  record?: RecommendationRecord;
  /** What a new recommendation starts with. */
  blank?: Record<string, unknown>;
  examples?: Examples;
  head?: ReactNode;
  onDirty?: (isDirty: boolean) => void;
  /** Invisible parts of the form, and what reads it beside it. */
  children?: ReactNode;
}

/** Close together, since they share the window with what stands beside. */
const CLOSE = { '& .MuiTab-root': { minWidth: 0, px: 1.5 }, '& .MuiTab-root.error': { color: 'error.main' } };

/** The content of a revision, tab by tab; leaving with changes asks first. */
export function ContentTabs({ toolbar, record, blank, examples, head, onDirty, children }: ContentTabsProps) {
  const { tab, choose } = useOpenTab();
  const inputs: Record<TabName, ReactNode> = {
    text: (
      <>
        {head}
        <TextInputs examples={examples} />
        <Completeness />
      </>
    ),
    targeting: <TargetingInputs />,
    score: <ScoreInputs />,
    links: <LinksInputs />,
    FR_TU: <TranslationInputs index={0} />,
    EN: <TranslationInputs index={1} />,
  };
  const all = TABS.map((name) => ({ key: name, value: name, label: `resources.recommendations.tabs.${name}` }));
  return (
    <Form {...(record && { record })} defaultValues={blank} warnWhenUnsavedChanges>
      {/* The bar at the foot sticks to the window, which a card that cuts what overflows would prevent. */}
      <Card variant="outlined" sx={{ overflow: 'visible' }}>
        <Tabs
          value={tab}
          onChange={(_event, chosen: TabName) => choose(chosen)}
          variant="scrollable"
          scrollButtons="auto"
          allowScrollButtonsMobile
          sx={CLOSE}
        >
          {all.map(({ key, ...one }) => (
            <FormTab key={key} intent="header" {...one} />
          ))}
        </Tabs>
        <Divider />
        <CardContent>
          {all.map(({ key, ...one }) => (
            <FormTab key={key} intent="content" hidden={tab !== key} {...one}>
              {inputs[key]}
            </FormTab>
          ))}
        </CardContent>
        {onDirty && <DirtyWatch onDirty={onDirty} />}
        <OpenTabContext value={tab}>{children}</OpenTabContext>
        {toolbar}
      </Card>
    </Form>
  );
}
