import SplitIcon from '@mui/icons-material/CallSplitOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const ExperimentList = lazyScreen(async () => (await import('./screens')).ExperimentList);
const ExperimentCreate = lazyScreen(async () => (await import('./screens')).ExperimentCreate);
const ExperimentShow = lazyScreen(async () => (await import('./screens')).ExperimentShow);

export default {
  name: 'experiments',
  icon: SplitIcon,
  list: ExperimentList,
  create: ExperimentCreate,
  show: ExperimentShow,
  recordRepresentation: 'name',
};
