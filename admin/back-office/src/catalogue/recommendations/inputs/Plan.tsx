import { Box, Button, Typography } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { Fold } from '../../../common/Fold';
import { Markdown } from '../../../common/Markdown';
import { BODY_PLAN } from '../words/fr';
import { useDeskWords } from '../words/useDeskWords';

const BODY = 'content.bodyMarkdown';

/** The plan that texts of the catalogue follow, to start from as long as nothing is written. */
export function Plan() {
  const word = useDeskWords();
  const { setValue } = useFormContext();
  const body: unknown = useWatch({ name: BODY });
  const begin = () => setValue(BODY, BODY_PLAN, { shouldDirty: true, shouldTouch: true });
  return (
    <Box sx={{ width: '100%', mb: 2 }}>
      <Fold title={word('example')} level="h3">
        <Typography>{word('exampleHelp')}</Typography>
        <Markdown text={BODY_PLAN} />
        <Button variant="outlined" disabled={Boolean(body)} onClick={begin}>
          {word('useExample')}
        </Button>
      </Fold>
    </Box>
  );
}
