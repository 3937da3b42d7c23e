import InboxIcon from '@mui/icons-material/InboxOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const ContributionBench = lazyScreen(async () => (await import('./bench/ContributionBench')).ContributionBench);

/** One page for the queue and for what is open in it, so that the queue stays where it is: `/contributions/:id/show` too. */
export default {
  name: 'contributions',
  icon: InboxIcon,
  list: ContributionBench,
  hasShow: true,
  recordRepresentation: 'title',
};
