import { Box, Button, Typography } from '@mui/material';
import { Link, Title, useLocation, useTranslate } from 'react-admin';
import { CoverageList } from './CoverageList';
import { CoverageGrid } from './grid/CoverageGrid';
import { readShown, shownAddress, type View, VIEWS } from './addresses/view';

/** How much the catalogue offers to each part of the population: as a grid, or as a list of what is missing. */
export default function CoveragePage() {
  const translate = useTranslate();
  const { view, page } = readShown(useLocation().search);
  return (
    <Box sx={{ my: 2 }}>
      <Title title="resources.coverage.name" />
      <Typography sx={{ mb: 1, maxWidth: '75ch' }}>{translate('resources.coverage.help')}</Typography>
      <Views shown={view} />
      {view === 'LIST' ? <CoverageList /> : <CoverageGrid by={view} page={page} />}
    </Box>
  );
}

function Views({ shown }: { shown: View }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('resources.coverage.views.name')}
      sx={{ display: 'flex', gap: 1, mb: 2 }}
    >
      {VIEWS.map((view) => (
        <Button
          key={view}
          component={Link}
          to={shownAddress(view)}
          size="small"
          variant={view === shown ? 'contained' : 'outlined'}
          aria-current={view === shown ? 'page' : undefined}
        >
          {translate(`resources.coverage.views.${view}`)}
        </Button>
      ))}
    </Box>
  );
}
