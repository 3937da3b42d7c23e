import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import { Button, Link } from 'react-admin';
import { playgroundAddress, type Start } from './addresses';

/** Opens the playground, filled with what one is looking at as it is saved. */
export function TryLink(start: Start) {
  return (
    <Button component={Link} label="resources.playground.try" to={playgroundAddress(start)}>
      <ScienceIcon />
    </Button>
  );
}
