import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { RadioButtonGroupInput, required, SaveButton, useTranslate } from 'react-admin';
import { choicesOf } from '../../common/choices';
import { type Asked, LeadContext } from './fields/lead';
import { ContentTabs } from './inputs/ContentTabs';
import { Plan } from './inputs/Plan';
import { Beside } from './page/Beside';
import { DeskGrid } from './page/DeskGrid';
import { SaveBar } from './page/SaveBar';
import { usePlaces } from './page/usePlaces';
import { ViewChoice } from './page/ViewChoice';
import { useViews } from './page/views';
import { type ContentForm, toForm } from './record/content';
import { KINDS } from './recommendationFilters';
import { useDeskWords } from './words/useDeskWords';

const BLANK_RECORD: { kind: string; content: ContentForm } = {
  kind: 'ACTION',
  content: { ...toForm(undefined), whenUnknown: 'HIDE', weight: 1 },
};

/** The first text, with an example of what the others look like; beside it its reader's view, whom it is for and what lacks. */
export function NewDesk() {
  const translate = useTranslate();
  const views = useViews(false);
  const { places, setReader, setTarget, setChecklist } = usePlaces();
  const [asked, setAsked] = useState<Asked | null>(null);
  const lead = (field: string) => {
    views.choose('write');
    setAsked({ field });
  };
  return (
    <LeadContext value={{ asked, lead }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 2 }}>
        <Typography component="h2" variant="h5" sx={{ flexGrow: 1 }}>
          {translate('resources.recommendations.newTitle')}
        </Typography>
        <ViewChoice views={views} canWrite />
      </Box>
      <DeskGrid
        views={views}
        readerRef={setReader}
        main={
          <ContentTabs
            blank={BLANK_RECORD}
            examples={useExamples()}
            head={<Head />}
            toolbar={<NewBar />}
            beside={(tab) => <Beside {...{ places, views, tab }} />}
          />
        }
        side={
          <>
            <Box ref={setTarget} sx={{ mb: 2 }} />
            <div ref={setChecklist} />
          </>
        }
      />
    </LeadContext>
  );
}

function useExamples() {
  const word = useDeskWords();
  return { title: word('titlePlaceholder'), summary: word('summaryPlaceholder'), body: word('bodyPlaceholder') };
}

function NewBar() {
  const word = useDeskWords();
  return (
    <SaveBar>
      <SaveButton />
      <Typography variant="body2" color="text.secondary" sx={{ ml: 2 }}>
        {word('unsaved')}
      </Typography>
    </SaveBar>
  );
}

function Head() {
  return (
    <>
      <RadioButtonGroupInput
        source="kind"
        validate={required()}
        choices={choicesOf('recommendationKind', KINDS)}
        helperText="resources.recommendations.help.kind"
      />
      <Plan />
    </>
  );
}
