import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

/** A screen of its own rather than a list: nothing of it is stored. */
const Playground = lazyScreen(async () => (await import('./Playground')).default);

export default { name: 'playground', icon: ScienceIcon, list: Playground };
